-- What the documents say of a row with limits.
alter table kecukupan_butir add column nilai numeric;

-- One checklist for each standard of green industry, asked in the documents and measured at the factory.
insert into daftar_periksa (kode, nama, acuan, bentuk) values ('SIH-KARET-REMAH', 'Standar Industri Hijau, contoh: karet remah', 'Standar Industri Hijau (contoh)', 'TERUKUR');

insert into butir_periksa (satker, daftar, urutan, kategori, isi, satuan, batas_bawah, batas_atas)
select s.kode, 'SIH-KARET-REMAH', d.* from satker s cross join (values
(10, 'Persyaratan teknis', 'Bahan baku: Rendemen karet remah terhadap karet kering bahan olah', '%', 95, null::numeric),
(20, 'Persyaratan teknis', 'Bahan baku: Kadar kotoran bahan olah karet', '%', null, 5),
(30, 'Persyaratan teknis', 'Energi: Konsumsi energi listrik spesifik', 'kWh/ton produk', null, 250),
(40, 'Persyaratan teknis', 'Energi: Konsumsi energi panas spesifik', 'GJ/ton produk', null, 2.5),
(50, 'Persyaratan teknis', 'Air: Konsumsi air spesifik', 'm3/ton produk', null, 20),
(60, 'Persyaratan teknis', 'Air: Air proses yang digunakan kembali', '%', 50, null),
(70, 'Persyaratan teknis', 'Produk: Produk memenuhi SNI', null, null, null),
(80, 'Persyaratan teknis', 'Limbah: Limbah cair dan emisi memenuhi baku mutu', null, null, null),
(90, 'Persyaratan teknis', 'Emisi gas rumah kaca: Emisi CO2 spesifik', 'kg CO2e/ton produk', null, 350),
(100, 'Persyaratan manajemen', 'Kebijakan dan organisasi: Kebijakan tertulis dan organisasi penerapan industri hijau', null, null, null),
(110, 'Persyaratan manajemen', 'Perencanaan strategis: Program efisiensi bahan baku, energi, air, penurunan emisi', null, null, null),
(120, 'Persyaratan manajemen', 'Pelaksanaan dan pemantauan: Program dilaksanakan dan dipantau', null, null, null),
(130, 'Persyaratan manajemen', 'Tinjauan manajemen: Audit internal dan tinjauan manajemen setahun sekali', null, null, null),
(140, 'Persyaratan manajemen', 'Tanggung jawab sosial: Program CSR bagi masyarakat sekitar', null, null, null),
(150, 'Persyaratan manajemen', 'Ketenagakerjaan: Fasilitas dan pelatihan tenaga kerja, K3', null, null, null)) d (urutan, kategori, isi, satuan, batas_bawah, batas_atas);

update butir_periksa set dokumen = true where daftar like 'SIH-%';

update daftar_periksa_skema set produk = 'hijau-air-minum' where skema = 'INDUSTRI_HIJAU' and daftar = 'SIH-AMDK';
insert into daftar_periksa_skema (skema, produk, daftar) values ('INDUSTRI_HIJAU', 'hijau-karet-remah', 'SIH-KARET-REMAH');
