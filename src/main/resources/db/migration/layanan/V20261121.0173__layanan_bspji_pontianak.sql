-- BSPJI Pontianak. Except for the domestic wastewater line of 20.000 and the certification prices the amounts stand in
-- until the balai has entered its list, in the style of PP 54/2021.

insert into lab (satker, kode, nama) values
    ('bspji-pontianak', 'AIR', 'Laboratorium Air'),
    ('bspji-pontianak', 'LIMBAH', 'Laboratorium Limbah'),
    ('bspji-pontianak', 'UDARA', 'Laboratorium Udara'),
    ('bspji-pontianak', 'PANGAN', 'Laboratorium Pangan dan Aneka Komoditi'),
    ('bspji-pontianak', 'PUPUK', 'Laboratorium Pupuk'),
    ('bspji-pontianak', 'BIOLOGI', 'Laboratorium Biologi dan Mikrobiologi');

insert into standar (satker, kode, nama, alias, jenis, berlaku_dari, berlaku_sampai, catatan) values
    ('bspji-pontianak', 'TANPA', 'Tanpa Standar Uji', array['Komoditi / non Komoditi / Produk tanpa syarat mutu'], 'TANPA_STANDAR', null, null, 'Selalu tersedia; hasil dilaporkan tanpa pernyataan kesesuaian.'),
    ('bspji-pontianak', 'SNI 3553:2015', 'Air mineral', array['SNI 01-3553-2015'], 'UMUM', null, null, 'Diganti SNI 3553:2023; masih diuji untuk sertifikat yang terbit sebelum penggantian.'),
    ('bspji-pontianak', 'SNI 3553:2023', 'Air mineral', '{}', 'UMUM', null, null, 'Menggantikan SNI 3553:2015.'),
    ('bspji-pontianak', 'P.68/Menlhk/Setjen/Kum.1/8/2016', 'PerMenLH dan Kehutanan No. P.68/Menlhk/Setjen/Kum.1/8/2016 tentang Baku Mutu Air Limbah Domestik', array['P.68/2016'], 'UMUM', null, null, null),
    ('bspji-pontianak', 'SNI 2803:2012', 'Pupuk NPK padat', array['SNI 2803-2012'], 'UMUM', null, null, null),
    ('bspji-pontianak', 'Kepmentan 261/KPTS/SR.310/M/4/2019', 'Persyaratan teknis minimal pupuk organik, pupuk hayati, dan pembenah tanah', array['Kepmentan 261/2019'], 'UMUM', null, null, null),
    ('bspji-pontianak', 'SNI 3556:2016', 'Garam konsumsi beryodium', array['SNI 3556:2010'], 'UMUM', null, null, null),
    ('bspji-pontianak', 'SNI 7709:2019', 'Minyak goreng sawit', array['SNI 7709:2012'], 'UMUM', null, null, null),
    ('bspji-pontianak', 'SNI 01-3542-2004', 'Kopi bubuk', '{}', 'UMUM', null, null, null);

insert into produk (satker, nama, nama_en, lab_id, persyaratan_sampel, janji_hari_kerja)
select 'bspji-pontianak', d.nama, d.nama_en, l.id, d.persyaratan, d.janji
from (values
    ('Air Mineral', 'Mineral water', 'AIR', 'Minimal 6 liter dalam kemasan aslinya (24 botol 600 mL, 12 botol 1.500 mL, atau 1 galon 19 liter).', 14),
    ('Air Limbah Domestik', 'Domestic wastewater', 'LIMBAH', '2 liter dalam jerigen bersih dan 250 mL dalam botol steril, diantar dalam 24 jam.', 10),
    ('Biota Perairan', 'Aquatic biota', 'BIOLOGI', 'Plankton: 250 mL hasil saringan; bentos: 500 g sedimen; diawetkan.', 14),
    ('Pupuk NPK Padat', 'Solid NPK fertilizer', 'PUPUK', 'Minimal 1 kg dari satu lot produksi; sebutkan kode pupuk, misalnya 13-6-27-4, 15-15-6-4, atau 12-12-17-2-TE.', 14),
    ('Pupuk Hayati Cair', 'Liquid biofertilizer', 'PUPUK', 'Minimal 500 mL dalam kemasan aslinya, disimpan dingin.', 14),
    ('Garam Konsumsi Beryodium', 'Iodized consumption salt', 'PANGAN', 'Minimal 1 kg dalam kemasan eceran.', 14),
    ('Minyak Goreng Sawit', 'Palm cooking oil', 'PANGAN', 'Minimal 2 liter dalam kemasan aslinya.', 14),
    ('Kopi Bubuk', 'Ground coffee', 'PANGAN', 'Minimal 500 g dalam kemasan aslinya.', 14)
) as d (nama, nama_en, lab, persyaratan, janji)
join lab l on l.satker = 'bspji-pontianak' and l.kode = d.lab;

insert into syarat_sampel (produk_id, urutan, isi, wajib)
select p.id, d.urutan, d.isi, d.wajib
from (values
    ('Air Mineral', 10, 'Jumlah cukup sesuai persyaratan produk', true),
    ('Air Mineral', 20, 'Kemasan utuh dan tersegel', true),
    ('Air Mineral', 30, 'Label memuat merek dan kode produksi', true),
    ('Air Mineral', 40, 'Belum melewati tanggal kedaluwarsa', true),
    ('Air Limbah Domestik', 10, 'Volume cukup: 2 liter', true),
    ('Air Limbah Domestik', 20, 'Wadah bersih, terisi penuh, tanpa gelembung udara', true),
    ('Air Limbah Domestik', 30, 'Sampel didinginkan (4°C) dan waktu pengambilan dicatat', true),
    ('Air Limbah Domestik', 40, 'Botol steril terpisah untuk mikrobiologi', true),
    ('Air Limbah Domestik', 50, 'Pengawet sesuai parameter (H2SO4 atau HNO3)', false),
    ('Biota Perairan', 10, 'Volume atau berat cukup', true),
    ('Biota Perairan', 20, 'Pengawet (lugol atau formalin) sudah ditambahkan', true),
    ('Biota Perairan', 30, 'Label memuat lokasi, tanggal, dan jam pengambilan', true),
    ('Pupuk NPK Padat', 10, 'Jumlah cukup: 1 kg', true),
    ('Pupuk NPK Padat', 20, 'Kemasan kering dan tertutup rapat', true),
    ('Pupuk NPK Padat', 30, 'Keterangan rumus atau kode pupuk', true),
    ('Pupuk NPK Padat', 40, 'Label memuat merek dan nomor lot', true),
    ('Pupuk Hayati Cair', 10, 'Jumlah cukup: 500 mL', true),
    ('Pupuk Hayati Cair', 20, 'Kemasan asli dan belum dibuka', true),
    ('Pupuk Hayati Cair', 30, 'Sampel didinginkan', true),
    ('Pupuk Hayati Cair', 40, 'Keterangan jenis mikroba', true),
    ('Garam Konsumsi Beryodium', 10, 'Jumlah cukup sesuai persyaratan produk', true),
    ('Garam Konsumsi Beryodium', 20, 'Kemasan utuh dan tersegel', true),
    ('Garam Konsumsi Beryodium', 30, 'Label memuat merek dan kode produksi', true),
    ('Garam Konsumsi Beryodium', 40, 'Belum melewati tanggal kedaluwarsa', true),
    ('Minyak Goreng Sawit', 10, 'Jumlah cukup sesuai persyaratan produk', true),
    ('Minyak Goreng Sawit', 20, 'Kemasan utuh dan tersegel', true),
    ('Minyak Goreng Sawit', 30, 'Label memuat merek dan kode produksi', true),
    ('Minyak Goreng Sawit', 40, 'Belum melewati tanggal kedaluwarsa', true),
    ('Kopi Bubuk', 10, 'Jumlah cukup sesuai persyaratan produk', true),
    ('Kopi Bubuk', 20, 'Kemasan utuh dan tersegel', true),
    ('Kopi Bubuk', 30, 'Label memuat merek dan kode produksi', true),
    ('Kopi Bubuk', 40, 'Belum melewati tanggal kedaluwarsa', true)
) as d (produk, urutan, isi, wajib)
join produk p on p.satker = 'bspji-pontianak' and p.nama = d.produk;

insert into produk_standar (produk_id, standar_id, satker)
select p.id, s.id, p.satker
from (values
    ('Air Mineral', 'SNI 3553:2015'),
    ('Air Mineral', 'SNI 3553:2023'),
    ('Air Limbah Domestik', 'P.68/Menlhk/Setjen/Kum.1/8/2016'),
    ('Pupuk NPK Padat', 'SNI 2803:2012'),
    ('Pupuk Hayati Cair', 'Kepmentan 261/KPTS/SR.310/M/4/2019'),
    ('Garam Konsumsi Beryodium', 'SNI 3556:2016'),
    ('Minyak Goreng Sawit', 'SNI 7709:2019'),
    ('Kopi Bubuk', 'SNI 01-3542-2004')
) as d (produk, standar)
join produk p on p.satker = 'bspji-pontianak' and p.nama = d.produk
join standar s on s.satker = p.satker and s.kode = d.standar;

create temporary table masukan (
    standar text, produk text, kelompok text, urutan integer, nama text, nama_en text, satuan text, metode text,
    jenis_hasil text, pilihan_hasil text[], batas_bawah numeric, batas_atas numeric, syarat text, basis text,
    desimal integer, lod numeric, loq numeric, beban numeric, simulan text, alasan_blokir text, jumlah numeric
);

-- SNI 3553:2015, Air Mineral
insert into masukan values
    ('SNI 3553:2015', 'Air Mineral', 'Fisika', 10, 'Bau', 'Odour', null, 'Organoleptik', 'TEKS', array['tidak berbau', 'berbau'], null, null, 'tidak berbau', null, 0, null, null, 0.5, null, null, 15000),
    ('SNI 3553:2015', 'Air Mineral', 'Fisika', 20, 'Rasa', 'Taste', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, 'normal', null, 0, null, null, 0.5, null, null, 15000),
    ('SNI 3553:2015', 'Air Mineral', 'Fisika', 30, 'Warna', 'Colour', 'Unit Pt-Co', 'SNI 3554:2015', 'ANGKA', '{}', null, 5, 'maks. 5', null, 1, 1, 2, 0.5, null, null, 25000),
    ('SNI 3553:2015', 'Air Mineral', 'Fisika', 40, 'Kekeruhan', 'Turbidity', 'NTU', 'Nefelometri', 'ANGKA', '{}', null, 1.5, 'maks. 1,5', null, 2, 0.05, 0.1, 0.5, null, null, 25000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 50, 'pH', 'pH', null, 'SNI 6989.11:2019', 'ANGKA', '{}', 6.0, 8.5, '6,0 - 8,5', null, 2, null, null, 0.5, null, null, 20000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 60, 'Zat terlarut', 'Dissolved solids', 'mg/L', 'Gravimetri', 'ANGKA', '{}', null, 500, 'maks. 500', null, 1, 1, 3, 1, null, null, 40000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 70, 'Zat organik (angka KMnO4)', 'Organic matter (KMnO4 value)', 'mg/L', 'Titrimetri', 'ANGKA', '{}', null, 1.0, 'maks. 1,0', null, 2, 0.1, 0.3, 1, null, null, 50000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 80, 'Nitrat (NO3)', 'Nitrate (NO3)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 44, 'maks. 44', null, 2, 0.05, 0.15, 1, null, null, 60000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 90, 'Nitrit (NO2)', 'Nitrite (NO2)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 4, 0.002, 0.005, 1, null, null, 60000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 100, 'Amonium (NH4)', 'Ammonium (NH4)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 0.15, 'maks. 0,15', null, 3, 0.01, 0.03, 1, null, null, 60000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 110, 'Sulfat (SO4)', 'Sulphate (SO4)', 'mg/L', 'Turbidimetri', 'ANGKA', '{}', null, 200, 'maks. 200', null, 2, 1, 3, 1, null, null, 55000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 120, 'Klorida (Cl)', 'Chloride (Cl)', 'mg/L', 'Argentometri', 'ANGKA', '{}', null, 250, 'maks. 250', null, 2, 0.5, 1.5, 1, null, null, 50000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 130, 'Fluorida (F)', 'Fluoride (F)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 1, 'maks. 1', null, 3, 0.05, 0.15, 1, null, null, 65000),
    ('SNI 3553:2015', 'Air Mineral', 'Kimia', 140, 'Sianida (CN)', 'Cyanide (CN)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 0.05, 'maks. 0,05', null, 4, 0.002, 0.005, 1, null, null, 95000),
    ('SNI 3553:2015', 'Air Mineral', 'Logam terlarut', 150, 'Besi (Fe)', 'Iron (Fe)', 'mg/L', 'AAS', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.01, 0.03, 1, null, null, 75000),
    ('SNI 3553:2015', 'Air Mineral', 'Logam terlarut', 160, 'Mangan (Mn)', 'Manganese (Mn)', 'mg/L', 'AAS', 'ANGKA', '{}', null, 0.05, 'maks. 0,05', null, 3, 0.005, 0.015, 1, null, null, 75000),
    ('SNI 3553:2015', 'Air Mineral', 'Cemaran logam', 170, 'Timbal (Pb)', 'Lead (Pb)', 'mg/L', 'AAS-GF', 'ANGKA', '{}', null, 0.005, 'maks. 0,005', null, 4, 0.0005, 0.0015, 1, null, null, 95000),
    ('SNI 3553:2015', 'Air Mineral', 'Cemaran logam', 180, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/L', 'AAS-GF', 'ANGKA', '{}', null, 0.003, 'maks. 0,003', null, 4, 0.0003, 0.001, 1, null, null, 95000),
    ('SNI 3553:2015', 'Air Mineral', 'Cemaran logam', 190, 'Tembaga (Cu)', 'Copper (Cu)', 'mg/L', 'AAS', 'ANGKA', '{}', null, 0.5, 'maks. 0,5', null, 3, 0.01, 0.03, 1, null, null, 75000),
    ('SNI 3553:2015', 'Air Mineral', 'Cemaran logam', 200, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/L', 'Mercury analyzer', 'ANGKA', '{}', null, 0.001, 'maks. 0,001', null, 5, 0.00005, 0.0002, 1, null, 'Alat mercury analyzer sedang dikalibrasi ulang. Hubungi CS sebelum memesan parameter ini.', 140000),
    ('SNI 3553:2015', 'Air Mineral', 'Cemaran arsen', 210, 'Arsen (As)', 'Arsenic (As)', 'mg/L', 'AAS-HVG', 'ANGKA', '{}', null, 0.01, 'maks. 0,01', null, 4, 0.0005, 0.0015, 1, null, null, 125000),
    ('SNI 3553:2015', 'Air Mineral', 'Cemaran mikroba', 220, 'Angka lempeng total awal', 'Total plate count, initial', 'koloni/mL', 'SNI 3554:2015', 'ANGKA', '{}', null, 100, 'maks. 1,0 x 10²', null, 0, null, null, 1.5, null, null, 90000),
    ('SNI 3553:2015', 'Air Mineral', 'Cemaran mikroba', 230, 'Coliform', 'Coliform', null, 'SNI 3554:2015', 'TEKS', array['TTD', 'terdeteksi'], null, null, 'TTD per 250 mL', 'per 250 mL', 0, null, null, 1.5, null, null, 110000),
    ('SNI 3553:2015', 'Air Mineral', 'Cemaran mikroba', 240, 'Pseudomonas aeruginosa', 'Pseudomonas aeruginosa', null, 'SNI 3554:2015', 'TEKS', array['TTD', 'terdeteksi'], null, null, 'TTD per 250 mL', 'per 250 mL', 0, null, null, 1.5, null, null, 150000);

-- SNI 3553:2023, Air Mineral
insert into masukan values
    ('SNI 3553:2023', 'Air Mineral', 'Fisika', 10, 'Bau', 'Odour', null, 'Organoleptik', 'TEKS', array['tidak berbau', 'berbau'], null, null, 'tidak berbau', null, 0, null, null, 0.5, null, null, 15000),
    ('SNI 3553:2023', 'Air Mineral', 'Fisika', 20, 'Rasa', 'Taste', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, 'normal', null, 0, null, null, 0.5, null, null, 15000),
    ('SNI 3553:2023', 'Air Mineral', 'Fisika', 30, 'Warna', 'Colour', 'Unit Pt-Co', 'SNI 3554:2023', 'ANGKA', '{}', null, 5, 'maks. 5', null, 1, 1, 2, 0.5, null, null, 25000),
    ('SNI 3553:2023', 'Air Mineral', 'Fisika', 40, 'Kekeruhan', 'Turbidity', 'NTU', 'Nefelometri', 'ANGKA', '{}', null, 1.5, 'maks. 1,5', null, 2, 0.05, 0.1, 0.5, null, null, 25000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 50, 'pH', 'pH', null, 'SNI 6989.11:2019', 'ANGKA', '{}', 6.0, 8.5, '6,0 - 8,5', null, 2, null, null, 0.5, null, null, 20000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 60, 'Zat terlarut', 'Dissolved solids', 'mg/L', 'Gravimetri', 'ANGKA', '{}', null, 500, 'maks. 500', null, 1, 1, 3, 1, null, null, 40000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 70, 'Zat organik (angka KMnO4)', 'Organic matter (KMnO4 value)', 'mg/L', 'Titrimetri', 'ANGKA', '{}', null, 1.0, 'maks. 1,0', null, 2, 0.1, 0.3, 1, null, null, 50000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 80, 'Nitrat (NO3)', 'Nitrate (NO3)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 44, 'maks. 44', null, 2, 0.05, 0.15, 1, null, null, 60000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 90, 'Nitrit (NO2)', 'Nitrite (NO2)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 4, 0.002, 0.005, 1, null, null, 60000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 100, 'Amonium (NH4)', 'Ammonium (NH4)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 0.15, 'maks. 0,15', null, 3, 0.01, 0.03, 1, null, null, 60000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 110, 'Sulfat (SO4)', 'Sulphate (SO4)', 'mg/L', 'Turbidimetri', 'ANGKA', '{}', null, 200, 'maks. 200', null, 2, 1, 3, 1, null, null, 55000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 120, 'Klorida (Cl)', 'Chloride (Cl)', 'mg/L', 'Argentometri', 'ANGKA', '{}', null, 250, 'maks. 250', null, 2, 0.5, 1.5, 1, null, null, 50000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 130, 'Fluorida (F)', 'Fluoride (F)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 1, 'maks. 1', null, 3, 0.05, 0.15, 1, null, null, 65000),
    ('SNI 3553:2023', 'Air Mineral', 'Kimia', 140, 'Sianida (CN)', 'Cyanide (CN)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, 0.05, 'maks. 0,05', null, 4, 0.002, 0.005, 1, null, null, 95000),
    ('SNI 3553:2023', 'Air Mineral', 'Logam terlarut', 150, 'Besi (Fe)', 'Iron (Fe)', 'mg/L', 'AAS', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.01, 0.03, 1, null, null, 75000),
    ('SNI 3553:2023', 'Air Mineral', 'Logam terlarut', 160, 'Mangan (Mn)', 'Manganese (Mn)', 'mg/L', 'AAS', 'ANGKA', '{}', null, 0.05, 'maks. 0,05', null, 3, 0.005, 0.015, 1, null, null, 75000),
    ('SNI 3553:2023', 'Air Mineral', 'Cemaran logam', 170, 'Timbal (Pb)', 'Lead (Pb)', 'mg/L', 'AAS-GF', 'ANGKA', '{}', null, 0.005, 'maks. 0,005', null, 4, 0.0005, 0.0015, 1, null, null, 95000),
    ('SNI 3553:2023', 'Air Mineral', 'Cemaran logam', 180, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/L', 'AAS-GF', 'ANGKA', '{}', null, 0.003, 'maks. 0,003', null, 4, 0.0003, 0.001, 1, null, null, 95000),
    ('SNI 3553:2023', 'Air Mineral', 'Cemaran logam', 190, 'Tembaga (Cu)', 'Copper (Cu)', 'mg/L', 'AAS', 'ANGKA', '{}', null, 0.5, 'maks. 0,5', null, 3, 0.01, 0.03, 1, null, null, 75000),
    ('SNI 3553:2023', 'Air Mineral', 'Cemaran logam', 200, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/L', 'Mercury analyzer', 'ANGKA', '{}', null, 0.001, 'maks. 0,001', null, 5, 0.00005, 0.0002, 1, null, 'Alat mercury analyzer sedang dikalibrasi ulang. Hubungi CS sebelum memesan parameter ini.', 140000),
    ('SNI 3553:2023', 'Air Mineral', 'Cemaran arsen', 210, 'Arsen (As)', 'Arsenic (As)', 'mg/L', 'AAS-HVG', 'ANGKA', '{}', null, 0.01, 'maks. 0,01', null, 4, 0.0005, 0.0015, 1, null, null, 125000),
    ('SNI 3553:2023', 'Air Mineral', 'Cemaran mikroba', 220, 'Angka lempeng total awal', 'Total plate count, initial', 'koloni/mL', 'SNI 3554:2023', 'ANGKA', '{}', null, 100, 'maks. 1,0 x 10²', null, 0, null, null, 1.5, null, null, 90000),
    ('SNI 3553:2023', 'Air Mineral', 'Cemaran mikroba', 230, 'Coliform', 'Coliform', null, 'SNI 3554:2023', 'TEKS', array['TTD', 'terdeteksi'], null, null, 'TTD per 250 mL', 'per 250 mL', 0, null, null, 1.5, null, null, 110000),
    ('SNI 3553:2023', 'Air Mineral', 'Cemaran mikroba', 240, 'Pseudomonas aeruginosa', 'Pseudomonas aeruginosa', null, 'SNI 3554:2023', 'TEKS', array['TTD', 'terdeteksi'], null, null, 'TTD per 250 mL', 'per 250 mL', 0, null, null, 1.5, null, null, 150000);

-- P.68/Menlhk/Setjen/Kum.1/8/2016, Air Limbah Domestik
insert into masukan values
    ('P.68/Menlhk/Setjen/Kum.1/8/2016', 'Air Limbah Domestik', null, 10, 'pH', 'pH', null, 'SNI 6989.11:2019', 'ANGKA', '{}', 6, 9, '6 - 9', null, 2, null, null, 0.5, null, null, 20000),
    ('P.68/Menlhk/Setjen/Kum.1/8/2016', 'Air Limbah Domestik', null, 20, 'BOD', 'BOD', 'mg/L', 'SNI 6989.72:2009', 'ANGKA', '{}', null, 30, 'maks. 30', null, 1, 0.5, 2, 1.5, null, null, 75000),
    ('P.68/Menlhk/Setjen/Kum.1/8/2016', 'Air Limbah Domestik', null, 30, 'COD', 'COD', 'mg/L', 'SNI 6989.2:2019', 'ANGKA', '{}', null, 100, 'maks. 100', null, 1, 2, 6, 1, null, null, 80000),
    ('P.68/Menlhk/Setjen/Kum.1/8/2016', 'Air Limbah Domestik', null, 40, 'TSS', 'TSS', 'mg/L', 'SNI 6989.3:2019', 'ANGKA', '{}', null, 30, 'maks. 30', null, 1, 1, 3, 1, null, null, 40000),
    ('P.68/Menlhk/Setjen/Kum.1/8/2016', 'Air Limbah Domestik', null, 50, 'Minyak dan lemak', 'Oil and grease', 'mg/L', 'SNI 6989.10:2011', 'ANGKA', '{}', null, 5, 'maks. 5', null, 1, 0.5, 1.5, 1.5, null, null, 90000),
    ('P.68/Menlhk/Setjen/Kum.1/8/2016', 'Air Limbah Domestik', null, 60, 'Amoniak (NH3-N)', 'Ammonia (NH3-N)', 'mg/L', 'SNI 06-6989.30-2005', 'ANGKA', '{}', null, 10, 'maks. 10', null, 2, 0.02, 0.06, 1, null, null, 60000),
    ('P.68/Menlhk/Setjen/Kum.1/8/2016', 'Air Limbah Domestik', null, 70, 'Total coliform', 'Total coliform', 'jumlah/100 mL', 'APHA 9221 B', 'ANGKA', '{}', null, 3000, 'maks. 3000', null, 0, null, null, 1.5, null, null, 110000);

-- SNI 2803:2012, Pupuk NPK Padat
insert into masukan values
    ('SNI 2803:2012', 'Pupuk NPK Padat', null, 10, 'Nitrogen total', 'Total nitrogen', '% (b/b)', 'Kjeldahl, SNI 2803:2012', 'ANGKA', '{}', 6, null, 'min. 6', null, 2, null, null, 1.5, null, null, 110000),
    ('SNI 2803:2012', 'Pupuk NPK Padat', null, 20, 'Fosfor total sebagai P2O5', 'Total phosphorus as P2O5', '% (b/b)', 'Spektrofotometri', 'ANGKA', '{}', 6, null, 'min. 6', null, 2, null, null, 1.5, null, null, 110000),
    ('SNI 2803:2012', 'Pupuk NPK Padat', null, 30, 'Kalium sebagai K2O', 'Potassium as K2O', '% (b/b)', 'AAS', 'ANGKA', '{}', 6, null, 'min. 6', null, 2, null, null, 1.5, null, null, 110000),
    ('SNI 2803:2012', 'Pupuk NPK Padat', null, 40, 'Jumlah kadar N, P2O5, K2O', 'Sum of N, P2O5, K2O', '% (b/b)', 'Perhitungan', 'ANGKA', '{}', 30, null, 'min. 30', null, 2, null, null, 0.2, null, null, 10000),
    ('SNI 2803:2012', 'Pupuk NPK Padat', null, 50, 'Kadar air', 'Moisture', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, 3, 'maks. 3', null, 2, null, null, 1, null, null, 50000),
    ('SNI 2803:2012', 'Pupuk NPK Padat', 'Cemaran logam', 60, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, 10, 'maks. 10', null, 3, 0.005, 0.015, 1, null, null, 140000),
    ('SNI 2803:2012', 'Pupuk NPK Padat', 'Cemaran logam', 70, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 100, 'maks. 100', null, 2, 0.02, 0.06, 1, null, null, 85000),
    ('SNI 2803:2012', 'Pupuk NPK Padat', 'Cemaran logam', 80, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 500, 'maks. 500', null, 2, 0.1, 0.3, 1, null, null, 85000),
    ('SNI 2803:2012', 'Pupuk NPK Padat', 'Cemaran arsen', 90, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, 100, 'maks. 100', null, 3, 0.01, 0.03, 1, null, null, 125000);

-- Kepmentan 261/KPTS/SR.310/M/4/2019, Pupuk Hayati Cair
insert into masukan values
    ('Kepmentan 261/KPTS/SR.310/M/4/2019', 'Pupuk Hayati Cair', 'Mikroba hidup', 10, 'Bakteri penambat nitrogen', 'Nitrogen-fixing bacteria', 'cfu/mL', 'Total plate count', 'ANGKA', '{}', 10000000, null, 'min. 1 x 10⁷', null, 0, null, null, 2, null, null, 125000),
    ('Kepmentan 261/KPTS/SR.310/M/4/2019', 'Pupuk Hayati Cair', 'Mikroba hidup', 20, 'Bakteri pelarut fosfat', 'Phosphate-solubilizing bacteria', 'cfu/mL', 'Total plate count', 'ANGKA', '{}', 10000000, null, 'min. 1 x 10⁷', null, 0, null, null, 2, null, null, 125000),
    ('Kepmentan 261/KPTS/SR.310/M/4/2019', 'Pupuk Hayati Cair', 'Mikroba patogen', 30, 'Escherichia coli', 'Escherichia coli', 'MPN/mL', 'MPN', 'ANGKA', '{}', null, 100, 'maks. 1 x 10²', null, 0, null, null, 1.5, null, null, 110000),
    ('Kepmentan 261/KPTS/SR.310/M/4/2019', 'Pupuk Hayati Cair', 'Mikroba patogen', 40, 'Salmonella sp.', 'Salmonella sp.', null, 'SNI 2897:2008', 'TEKS', array['negatif', 'positif'], null, null, 'negatif', null, 0, null, null, 2, null, null, 160000),
    ('Kepmentan 261/KPTS/SR.310/M/4/2019', 'Pupuk Hayati Cair', null, 50, 'pH', 'pH', null, 'pH-metri', 'ANGKA', '{}', 3.0, 8.0, '3,0 - 8,0', null, 1, null, null, 0.5, null, null, 20000),
    ('Kepmentan 261/KPTS/SR.310/M/4/2019', 'Pupuk Hayati Cair', 'Logam berat', 60, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 5, 'maks. 5', null, 2, 0.1, 0.3, 1, null, null, 85000),
    ('Kepmentan 261/KPTS/SR.310/M/4/2019', 'Pupuk Hayati Cair', 'Logam berat', 70, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 1, 'maks. 1', null, 3, 0.02, 0.06, 1, null, null, 85000);

-- SNI 3556:2016, Garam Konsumsi Beryodium
insert into masukan values
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', null, 10, 'Kadar air', 'Moisture', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, 7, 'maks. 7', null, 2, null, null, 1, null, null, 50000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', null, 20, 'Natrium klorida (NaCl), adbk', 'Sodium chloride (NaCl), dry basis', '% (b/b)', 'Titrasi argentometri', 'ANGKA', '{}', 94, null, 'min. 94', null, 2, null, null, 1, null, null, 85000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', null, 30, 'Bagian yang tidak larut dalam air', 'Water-insoluble matter', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, 0.5, 'maks. 0,5', null, 2, null, null, 1, null, null, 60000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', null, 40, 'Yodium sebagai KIO3', 'Iodine as KIO3', 'mg/kg', 'Titrasi iodometri', 'ANGKA', '{}', 30, null, 'min. 30', null, 1, null, null, 1, null, null, 90000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', 'Cemaran logam', 50, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 0.5, 'maks. 0,5', null, 3, 0.005, 0.015, 1, null, null, 85000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', 'Cemaran logam', 60, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 10, 'maks. 10', null, 3, 0.02, 0.06, 1, null, null, 85000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', 'Cemaran logam', 70, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.001, 0.003, 1, null, null, 140000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', 'Cemaran arsen', 80, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.005, 0.015, 1, null, null, 125000);

-- SNI 7709:2019, Minyak Goreng Sawit
insert into masukan values
    ('SNI 7709:2019', 'Minyak Goreng Sawit', 'Keadaan', 10, 'Bau', 'Odour', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, 'normal', null, 0, null, null, 0.5, null, null, 15000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', 'Keadaan', 20, 'Rasa', 'Taste', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, 'normal', null, 0, null, null, 0.5, null, null, 15000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', 'Keadaan', 30, 'Warna', 'Colour', null, 'Lovibond', 'TEKS', array['kuning', 'kuning sampai jingga', 'lainnya'], null, null, 'kuning sampai jingga', null, 0, null, null, 0.5, null, null, 40000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', null, 40, 'Kadar air dan bahan menguap', 'Moisture and volatile matter', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.01, 0.02, 1, null, null, 50000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', null, 50, 'Asam lemak bebas (sebagai asam palmitat)', 'Free fatty acids (as palmitic acid)', '% (b/b)', 'Titrimetri', 'ANGKA', '{}', null, 0.3, 'maks. 0,3', null, 3, 0.01, 0.03, 1, null, null, 60000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', null, 60, 'Bilangan peroksida', 'Peroxide value', 'mek O2/kg', 'Titrasi iodometri', 'ANGKA', '{}', null, 10, 'maks. 10', null, 2, 0.1, 0.3, 1, null, null, 70000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', null, 70, 'Vitamin A (total)', 'Vitamin A (total)', 'IU/g', 'HPLC', 'ANGKA', '{}', 45, null, 'min. 45', null, 1, 2, 5, 2, null, null, 350000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', null, 80, 'Minyak pelikan', 'Mineral oil', null, 'Kualitatif', 'TEKS', array['negatif', 'positif'], null, null, 'negatif', null, 0, null, null, 0.5, null, null, 35000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', 'Cemaran logam', 90, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 0.10, 'maks. 0,10', null, 3, 0.005, 0.015, 1, null, null, 85000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', 'Cemaran logam', 100, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 0.10, 'maks. 0,10', null, 3, 0.01, 0.03, 1, null, null, 85000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', 'Cemaran logam', 110, 'Timah (Sn)', 'Tin (Sn)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 40, 'maks. 40', null, 2, 0.5, 1.5, 1, null, null, 85000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', 'Cemaran logam', 120, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, 0.05, 'maks. 0,05', null, 4, 0.001, 0.003, 1, null, null, 140000),
    ('SNI 7709:2019', 'Minyak Goreng Sawit', 'Cemaran arsen', 130, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, 0.10, 'maks. 0,10', null, 3, 0.005, 0.015, 1, null, null, 125000);

-- SNI 01-3542-2004, Kopi Bubuk
insert into masukan values
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Keadaan', 10, 'Bau', 'Odour', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, 'normal', null, 0, null, null, 0.5, null, null, 15000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Keadaan', 20, 'Rasa', 'Taste', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, 'normal', null, 0, null, null, 0.5, null, null, 15000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Keadaan', 30, 'Warna', 'Colour', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, 'normal', null, 0, null, null, 0.5, null, null, 15000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', null, 40, 'Air', 'Moisture', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, 7, 'maks. 7', null, 2, null, null, 1, null, null, 50000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', null, 50, 'Abu', 'Ash', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, 5, 'maks. 5', null, 2, null, null, 1, null, null, 50000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', null, 60, 'Kealkalian abu', 'Alkalinity of ash', 'mL N NaOH/100 g', 'Titrimetri', 'ANGKA', '{}', 57, 64, '57 - 64', null, 1, null, null, 1, null, null, 60000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', null, 70, 'Sari kopi', 'Coffee extract', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', 20, 36, '20 - 36', null, 2, null, null, 1, null, null, 60000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', null, 80, 'Kafein (anhidrat)', 'Caffeine (anhydrous)', '% (b/b)', 'HPLC', 'ANGKA', '{}', 0.9, 2, '0,9 - 2', null, 2, 0.01, 0.03, 2, null, null, 225000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', null, 90, 'Bahan-bahan lain', 'Foreign matter', null, 'Mikroskopis', 'TEKS', array['tidak ada', 'ada'], null, null, 'tidak ada', null, 0, null, null, 0.5, null, null, 50000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Cemaran logam', 100, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 2.0, 'maks. 2,0', null, 3, 0.02, 0.06, 1, null, null, 85000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Cemaran logam', 110, 'Tembaga (Cu)', 'Copper (Cu)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 30.0, 'maks. 30,0', null, 2, 0.05, 0.15, 1, null, null, 85000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Cemaran logam', 120, 'Seng (Zn)', 'Zinc (Zn)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 40.0, 'maks. 40,0', null, 2, 0.05, 0.15, 1, null, null, 85000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Cemaran logam', 130, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, 0.03, 'maks. 0,03', null, 4, 0.001, 0.003, 1, null, null, 140000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Cemaran arsen', 140, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, 1.0, 'maks. 1,0', null, 3, 0.005, 0.015, 1, null, null, 125000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Cemaran mikroba', 150, 'Angka lempeng total', 'Total plate count', 'koloni/g', 'SNI 2897:2008', 'ANGKA', '{}', null, 1000000, 'maks. 10⁶', null, 0, null, null, 1.5, null, null, 90000),
    ('SNI 01-3542-2004', 'Kopi Bubuk', 'Cemaran mikroba', 160, 'Kapang', 'Mould', 'koloni/g', 'SNI 2897:2008', 'ANGKA', '{}', null, 10000, 'maks. 10⁴', null, 0, null, null, 1.5, null, null, 90000);

-- TANPA, Biota Perairan
insert into masukan values
    ('TANPA', 'Biota Perairan', 'Biota', 10, 'Bentos', 'Benthos', 'individu/m²', 'APHA 10500', 'ORGANISME', '{}', null, null, null, null, 0, null, null, 4, null, null, 250000),
    ('TANPA', 'Biota Perairan', 'Biota', 20, 'Plankton', 'Plankton', 'individu/L', 'APHA 10200', 'ORGANISME', '{}', null, null, null, null, 0, null, null, 4, null, null, 250000);

-- TANPA, Air Mineral
insert into masukan values
    ('TANPA', 'Air Mineral', 'Fisika', 10, 'Bau', 'Odour', null, 'Organoleptik', 'TEKS', array['tidak berbau', 'berbau'], null, null, null, null, 0, null, null, 0.5, null, null, 15000),
    ('TANPA', 'Air Mineral', 'Fisika', 20, 'Rasa', 'Taste', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, null, null, 0, null, null, 0.5, null, null, 15000),
    ('TANPA', 'Air Mineral', 'Fisika', 30, 'Warna', 'Colour', 'Unit Pt-Co', 'SNI 3554:2015', 'ANGKA', '{}', null, null, null, null, 1, 1, 2, 0.5, null, null, 25000),
    ('TANPA', 'Air Mineral', 'Fisika', 40, 'Kekeruhan', 'Turbidity', 'NTU', 'Nefelometri', 'ANGKA', '{}', null, null, null, null, 2, 0.05, 0.1, 0.5, null, null, 25000),
    ('TANPA', 'Air Mineral', 'Kimia', 50, 'pH', 'pH', null, 'SNI 6989.11:2019', 'ANGKA', '{}', null, null, null, null, 2, null, null, 0.5, null, null, 20000),
    ('TANPA', 'Air Mineral', 'Kimia', 60, 'Zat terlarut', 'Dissolved solids', 'mg/L', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 1, 1, 3, 1, null, null, 40000),
    ('TANPA', 'Air Mineral', 'Kimia', 70, 'Zat organik (angka KMnO4)', 'Organic matter (KMnO4 value)', 'mg/L', 'Titrimetri', 'ANGKA', '{}', null, null, null, null, 2, 0.1, 0.3, 1, null, null, 50000),
    ('TANPA', 'Air Mineral', 'Kimia', 80, 'Nitrat (NO3)', 'Nitrate (NO3)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, null, null, null, 2, 0.05, 0.15, 1, null, null, 60000),
    ('TANPA', 'Air Mineral', 'Kimia', 90, 'Nitrit (NO2)', 'Nitrite (NO2)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, null, null, null, 4, 0.002, 0.005, 1, null, null, 60000),
    ('TANPA', 'Air Mineral', 'Kimia', 100, 'Amonium (NH4)', 'Ammonium (NH4)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, null, null, null, 3, 0.01, 0.03, 1, null, null, 60000),
    ('TANPA', 'Air Mineral', 'Kimia', 110, 'Sulfat (SO4)', 'Sulphate (SO4)', 'mg/L', 'Turbidimetri', 'ANGKA', '{}', null, null, null, null, 2, 1, 3, 1, null, null, 55000),
    ('TANPA', 'Air Mineral', 'Kimia', 120, 'Klorida (Cl)', 'Chloride (Cl)', 'mg/L', 'Argentometri', 'ANGKA', '{}', null, null, null, null, 2, 0.5, 1.5, 1, null, null, 50000),
    ('TANPA', 'Air Mineral', 'Kimia', 130, 'Fluorida (F)', 'Fluoride (F)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, null, null, null, 3, 0.05, 0.15, 1, null, null, 65000),
    ('TANPA', 'Air Mineral', 'Kimia', 140, 'Sianida (CN)', 'Cyanide (CN)', 'mg/L', 'Spektrofotometri', 'ANGKA', '{}', null, null, null, null, 4, 0.002, 0.005, 1, null, null, 95000),
    ('TANPA', 'Air Mineral', 'Logam terlarut', 150, 'Besi (Fe)', 'Iron (Fe)', 'mg/L', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.01, 0.03, 1, null, null, 75000),
    ('TANPA', 'Air Mineral', 'Logam terlarut', 160, 'Mangan (Mn)', 'Manganese (Mn)', 'mg/L', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.005, 0.015, 1, null, null, 75000),
    ('TANPA', 'Air Mineral', 'Cemaran logam', 170, 'Timbal (Pb)', 'Lead (Pb)', 'mg/L', 'AAS-GF', 'ANGKA', '{}', null, null, null, null, 4, 0.0005, 0.0015, 1, null, null, 95000),
    ('TANPA', 'Air Mineral', 'Cemaran logam', 180, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/L', 'AAS-GF', 'ANGKA', '{}', null, null, null, null, 4, 0.0003, 0.001, 1, null, null, 95000),
    ('TANPA', 'Air Mineral', 'Cemaran logam', 190, 'Tembaga (Cu)', 'Copper (Cu)', 'mg/L', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.01, 0.03, 1, null, null, 75000),
    ('TANPA', 'Air Mineral', 'Cemaran arsen', 200, 'Arsen (As)', 'Arsenic (As)', 'mg/L', 'AAS-HVG', 'ANGKA', '{}', null, null, null, null, 4, 0.0005, 0.0015, 1, null, null, 125000),
    ('TANPA', 'Air Mineral', 'Cemaran mikroba', 210, 'Angka lempeng total awal', 'Total plate count, initial', 'koloni/mL', 'SNI 3554:2015', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1.5, null, null, 90000),
    ('TANPA', 'Air Mineral', 'Cemaran mikroba', 220, 'Coliform', 'Coliform', null, 'SNI 3554:2015', 'TEKS', array['TTD', 'terdeteksi'], null, null, null, 'per 250 mL', 0, null, null, 1.5, null, null, 110000),
    ('TANPA', 'Air Mineral', 'Cemaran mikroba', 230, 'Pseudomonas aeruginosa', 'Pseudomonas aeruginosa', null, 'SNI 3554:2015', 'TEKS', array['TTD', 'terdeteksi'], null, null, null, 'per 250 mL', 0, null, null, 1.5, null, null, 150000);

-- TANPA, Air Limbah Domestik
insert into masukan values
    ('TANPA', 'Air Limbah Domestik', null, 10, 'pH', 'pH', null, 'SNI 6989.11:2019', 'ANGKA', '{}', null, null, null, null, 2, null, null, 0.5, null, null, 20000),
    ('TANPA', 'Air Limbah Domestik', null, 20, 'BOD', 'BOD', 'mg/L', 'SNI 6989.72:2009', 'ANGKA', '{}', null, null, null, null, 1, 0.5, 2, 1.5, null, null, 75000),
    ('TANPA', 'Air Limbah Domestik', null, 30, 'COD', 'COD', 'mg/L', 'SNI 6989.2:2019', 'ANGKA', '{}', null, null, null, null, 1, 2, 6, 1, null, null, 80000),
    ('TANPA', 'Air Limbah Domestik', null, 40, 'TSS', 'TSS', 'mg/L', 'SNI 6989.3:2019', 'ANGKA', '{}', null, null, null, null, 1, 1, 3, 1, null, null, 40000),
    ('TANPA', 'Air Limbah Domestik', null, 50, 'Minyak dan lemak', 'Oil and grease', 'mg/L', 'SNI 6989.10:2011', 'ANGKA', '{}', null, null, null, null, 1, 0.5, 1.5, 1.5, null, null, 90000),
    ('TANPA', 'Air Limbah Domestik', null, 60, 'Amoniak (NH3-N)', 'Ammonia (NH3-N)', 'mg/L', 'SNI 06-6989.30-2005', 'ANGKA', '{}', null, null, null, null, 2, 0.02, 0.06, 1, null, null, 60000),
    ('TANPA', 'Air Limbah Domestik', null, 70, 'Total coliform', 'Total coliform', 'jumlah/100 mL', 'APHA 9221 B', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1.5, null, null, 110000);

-- TANPA, Pupuk NPK Padat
insert into masukan values
    ('TANPA', 'Pupuk NPK Padat', null, 10, 'Nitrogen total', 'Total nitrogen', '% (b/b)', 'Kjeldahl, SNI 2803:2012', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1.5, null, null, 110000),
    ('TANPA', 'Pupuk NPK Padat', null, 20, 'Fosfor total sebagai P2O5', 'Total phosphorus as P2O5', '% (b/b)', 'Spektrofotometri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1.5, null, null, 110000),
    ('TANPA', 'Pupuk NPK Padat', null, 30, 'Kalium sebagai K2O', 'Potassium as K2O', '% (b/b)', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1.5, null, null, 110000),
    ('TANPA', 'Pupuk NPK Padat', null, 40, 'Jumlah kadar N, P2O5, K2O', 'Sum of N, P2O5, K2O', '% (b/b)', 'Perhitungan', 'ANGKA', '{}', null, null, null, null, 2, null, null, 0.2, null, null, 10000),
    ('TANPA', 'Pupuk NPK Padat', null, 50, 'Kadar air', 'Moisture', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 50000),
    ('TANPA', 'Pupuk NPK Padat', 'Cemaran logam', 60, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, null, null, null, 3, 0.005, 0.015, 1, null, null, 140000),
    ('TANPA', 'Pupuk NPK Padat', 'Cemaran logam', 70, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.02, 0.06, 1, null, null, 85000),
    ('TANPA', 'Pupuk NPK Padat', 'Cemaran logam', 80, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.1, 0.3, 1, null, null, 85000),
    ('TANPA', 'Pupuk NPK Padat', 'Cemaran arsen', 90, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, null, null, null, 3, 0.01, 0.03, 1, null, null, 125000);

-- TANPA, Pupuk Hayati Cair
insert into masukan values
    ('TANPA', 'Pupuk Hayati Cair', 'Mikroba hidup', 10, 'Bakteri penambat nitrogen', 'Nitrogen-fixing bacteria', 'cfu/mL', 'Total plate count', 'ANGKA', '{}', null, null, null, null, 0, null, null, 2, null, null, 125000),
    ('TANPA', 'Pupuk Hayati Cair', 'Mikroba hidup', 20, 'Bakteri pelarut fosfat', 'Phosphate-solubilizing bacteria', 'cfu/mL', 'Total plate count', 'ANGKA', '{}', null, null, null, null, 0, null, null, 2, null, null, 125000),
    ('TANPA', 'Pupuk Hayati Cair', 'Mikroba patogen', 30, 'Escherichia coli', 'Escherichia coli', 'MPN/mL', 'MPN', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1.5, null, null, 110000),
    ('TANPA', 'Pupuk Hayati Cair', 'Mikroba patogen', 40, 'Salmonella sp.', 'Salmonella sp.', null, 'SNI 2897:2008', 'TEKS', array['negatif', 'positif'], null, null, null, null, 0, null, null, 2, null, null, 160000),
    ('TANPA', 'Pupuk Hayati Cair', null, 50, 'pH', 'pH', null, 'pH-metri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 0.5, null, null, 20000),
    ('TANPA', 'Pupuk Hayati Cair', 'Logam berat', 60, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.1, 0.3, 1, null, null, 85000),
    ('TANPA', 'Pupuk Hayati Cair', 'Logam berat', 70, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.02, 0.06, 1, null, null, 85000);

-- TANPA, Garam Konsumsi Beryodium
insert into masukan values
    ('TANPA', 'Garam Konsumsi Beryodium', null, 10, 'Kadar air', 'Moisture', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 50000),
    ('TANPA', 'Garam Konsumsi Beryodium', null, 20, 'Natrium klorida (NaCl), adbk', 'Sodium chloride (NaCl), dry basis', '% (b/b)', 'Titrasi argentometri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 85000),
    ('TANPA', 'Garam Konsumsi Beryodium', null, 30, 'Bagian yang tidak larut dalam air', 'Water-insoluble matter', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 60000),
    ('TANPA', 'Garam Konsumsi Beryodium', null, 40, 'Yodium sebagai KIO3', 'Iodine as KIO3', 'mg/kg', 'Titrasi iodometri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 90000),
    ('TANPA', 'Garam Konsumsi Beryodium', 'Cemaran logam', 50, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.005, 0.015, 1, null, null, 85000),
    ('TANPA', 'Garam Konsumsi Beryodium', 'Cemaran logam', 60, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.02, 0.06, 1, null, null, 85000),
    ('TANPA', 'Garam Konsumsi Beryodium', 'Cemaran logam', 70, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, null, null, null, 3, 0.001, 0.003, 1, null, null, 140000),
    ('TANPA', 'Garam Konsumsi Beryodium', 'Cemaran arsen', 80, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, null, null, null, 3, 0.005, 0.015, 1, null, null, 125000);

-- TANPA, Minyak Goreng Sawit
insert into masukan values
    ('TANPA', 'Minyak Goreng Sawit', 'Keadaan', 10, 'Bau', 'Odour', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, null, null, 0, null, null, 0.5, null, null, 15000),
    ('TANPA', 'Minyak Goreng Sawit', 'Keadaan', 20, 'Rasa', 'Taste', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, null, null, 0, null, null, 0.5, null, null, 15000),
    ('TANPA', 'Minyak Goreng Sawit', 'Keadaan', 30, 'Warna', 'Colour', null, 'Lovibond', 'TEKS', array['kuning', 'kuning sampai jingga', 'lainnya'], null, null, null, null, 0, null, null, 0.5, null, null, 40000),
    ('TANPA', 'Minyak Goreng Sawit', null, 40, 'Kadar air dan bahan menguap', 'Moisture and volatile matter', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 3, 0.01, 0.02, 1, null, null, 50000),
    ('TANPA', 'Minyak Goreng Sawit', null, 50, 'Asam lemak bebas (sebagai asam palmitat)', 'Free fatty acids (as palmitic acid)', '% (b/b)', 'Titrimetri', 'ANGKA', '{}', null, null, null, null, 3, 0.01, 0.03, 1, null, null, 60000),
    ('TANPA', 'Minyak Goreng Sawit', null, 60, 'Bilangan peroksida', 'Peroxide value', 'mek O2/kg', 'Titrasi iodometri', 'ANGKA', '{}', null, null, null, null, 2, 0.1, 0.3, 1, null, null, 70000),
    ('TANPA', 'Minyak Goreng Sawit', null, 70, 'Vitamin A (total)', 'Vitamin A (total)', 'IU/g', 'HPLC', 'ANGKA', '{}', null, null, null, null, 1, 2, 5, 2, null, null, 350000),
    ('TANPA', 'Minyak Goreng Sawit', null, 80, 'Minyak pelikan', 'Mineral oil', null, 'Kualitatif', 'TEKS', array['negatif', 'positif'], null, null, null, null, 0, null, null, 0.5, null, null, 35000),
    ('TANPA', 'Minyak Goreng Sawit', 'Cemaran logam', 90, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.005, 0.015, 1, null, null, 85000),
    ('TANPA', 'Minyak Goreng Sawit', 'Cemaran logam', 100, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.01, 0.03, 1, null, null, 85000),
    ('TANPA', 'Minyak Goreng Sawit', 'Cemaran logam', 110, 'Timah (Sn)', 'Tin (Sn)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.5, 1.5, 1, null, null, 85000),
    ('TANPA', 'Minyak Goreng Sawit', 'Cemaran logam', 120, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, null, null, null, 4, 0.001, 0.003, 1, null, null, 140000),
    ('TANPA', 'Minyak Goreng Sawit', 'Cemaran arsen', 130, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, null, null, null, 3, 0.005, 0.015, 1, null, null, 125000);

-- TANPA, Kopi Bubuk
insert into masukan values
    ('TANPA', 'Kopi Bubuk', 'Keadaan', 10, 'Bau', 'Odour', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, null, null, 0, null, null, 0.5, null, null, 15000),
    ('TANPA', 'Kopi Bubuk', 'Keadaan', 20, 'Rasa', 'Taste', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, null, null, 0, null, null, 0.5, null, null, 15000),
    ('TANPA', 'Kopi Bubuk', 'Keadaan', 30, 'Warna', 'Colour', null, 'Organoleptik', 'TEKS', array['normal', 'tidak normal'], null, null, null, null, 0, null, null, 0.5, null, null, 15000),
    ('TANPA', 'Kopi Bubuk', null, 40, 'Air', 'Moisture', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 50000),
    ('TANPA', 'Kopi Bubuk', null, 50, 'Abu', 'Ash', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 50000),
    ('TANPA', 'Kopi Bubuk', null, 60, 'Kealkalian abu', 'Alkalinity of ash', 'mL N NaOH/100 g', 'Titrimetri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 60000),
    ('TANPA', 'Kopi Bubuk', null, 70, 'Sari kopi', 'Coffee extract', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 60000),
    ('TANPA', 'Kopi Bubuk', null, 80, 'Kafein (anhidrat)', 'Caffeine (anhydrous)', '% (b/b)', 'HPLC', 'ANGKA', '{}', null, null, null, null, 2, 0.01, 0.03, 2, null, null, 225000),
    ('TANPA', 'Kopi Bubuk', null, 90, 'Bahan-bahan lain', 'Foreign matter', null, 'Mikroskopis', 'TEKS', array['tidak ada', 'ada'], null, null, null, null, 0, null, null, 0.5, null, null, 50000),
    ('TANPA', 'Kopi Bubuk', 'Cemaran logam', 100, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.02, 0.06, 1, null, null, 85000),
    ('TANPA', 'Kopi Bubuk', 'Cemaran logam', 110, 'Tembaga (Cu)', 'Copper (Cu)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.05, 0.15, 1, null, null, 85000),
    ('TANPA', 'Kopi Bubuk', 'Cemaran logam', 120, 'Seng (Zn)', 'Zinc (Zn)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.05, 0.15, 1, null, null, 85000),
    ('TANPA', 'Kopi Bubuk', 'Cemaran logam', 130, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, null, null, null, 4, 0.001, 0.003, 1, null, null, 140000),
    ('TANPA', 'Kopi Bubuk', 'Cemaran arsen', 140, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, null, null, null, 3, 0.005, 0.015, 1, null, null, 125000),
    ('TANPA', 'Kopi Bubuk', 'Cemaran mikroba', 150, 'Angka lempeng total', 'Total plate count', 'koloni/g', 'SNI 2897:2008', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1.5, null, null, 90000),
    ('TANPA', 'Kopi Bubuk', 'Cemaran mikroba', 160, 'Kapang', 'Mould', 'koloni/g', 'SNI 2897:2008', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1.5, null, null, 90000);

insert into parameter_uji (satker, standar_id, produk_id, kelompok, urutan, nama, nama_en, satuan, metode, jenis_hasil,
    pilihan_hasil, batas_bawah, batas_atas, syarat, basis, desimal, lod, loq, beban, simulan, diblokir, alasan_blokir)
select s.satker, s.id, p.id, m.kelompok, m.urutan, m.nama, m.nama_en, m.satuan, m.metode, m.jenis_hasil,
    m.pilihan_hasil, m.batas_bawah, m.batas_atas, m.syarat, m.basis, m.desimal, m.lod, m.loq, m.beban, m.simulan,
    m.alasan_blokir is not null, m.alasan_blokir
from masukan m
join standar s on s.satker = 'bspji-pontianak' and s.kode = m.standar
left join produk p on p.satker = s.satker and p.nama = m.produk;

insert into tarif (parameter_id, jumlah, peraturan, berlaku_dari)
select u.id, m.jumlah, 'PP 54/2021', date '2021-05-01'
from masukan m
join standar s on s.satker = 'bspji-pontianak' and s.kode = m.standar
left join produk p on p.satker = s.satker and p.nama = m.produk
join parameter_uji u on u.standar_id = s.id and u.produk_id is not distinct from p.id
    and u.kelompok is not distinct from m.kelompok and u.nama = m.nama;

drop table masukan;

insert into pos_tarif (satker, layanan, nama, rincian) values
    ('bspji-pontianak', 'SERTIFIKASI', 'Air Mineral SNI 3553:2015', 'Sertifikasi Ulang'),
    ('bspji-pontianak', 'SERTIFIKASI', 'Air Mineral SNI 3553:2015', 'Surveilan');

insert into tarif (pos_id, jumlah, satuan, peraturan, berlaku_dari)
select p.id, d.jumlah, 'per sertifikasi', 'PP 54/2021', date '2021-05-01'
from (values ('Sertifikasi Ulang', 12500000), ('Surveilan', 5150000)) as d (rincian, jumlah)
join pos_tarif p on p.satker = 'bspji-pontianak' and p.layanan = 'SERTIFIKASI' and p.rincian = d.rincian;
