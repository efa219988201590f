-- Prices of the courses of Pontianak, per person, as its list of 2023 said.
with d (nama, rincian, jumlah) as (values
('Bimbingan dan Pendampingan Teknis Pengujian Kimia (Uji Proksimat)', 'Reguler', 4000000),
('Bimtek dan Konsultasi', 'Inhouse', 15000000),
('Bimtek Penggunaan Instrumen/Alat Uji', 'Reguler', 3600000),
('Bimtek Penyusunan Dokumen SMM ISO 17025:2017', 'Reguler', 800000),
('Konsultasi Sistem Manajemen', 'Inhouse', 16000000),
('Pelatihan Petugas Pengambilan Sampel (Limbah Cair)', 'Reguler', 5000000),
('Pengenalan Sistem Mutu SNI ISO 9001:2015', 'Reguler', 1600000),
('Diklat Pengenalan Sistem Manajemen ISO 9001:2015', 'Reguler', 1600000),
('Pemahaman Sistem Mutu SNI ISO 9001:2015', 'Reguler', 3200000)
), p as (insert into pos_tarif (satker, layanan, nama, rincian) select 'bspji-pontianak', 'BIMTEK', nama, rincian from d returning id, nama, rincian)
insert into tarif (pos_id, jumlah, satuan, peraturan, berlaku_dari)
select p.id, d.jumlah, 'per orang', 'PP 54/2021', date '2021-05-01' from d join p using (nama, rincian);

-- Stand in for the courses of Jakarta until it has entered its list.
with p as (insert into pos_tarif (satker, layanan, nama, rincian) values
    ('bbspjikfk', 'BIMTEK', 'Bimtek Pengujian Bahan Kontak Pangan', 'Reguler'), ('bbspjikfk', 'BIMTEK', 'Pelatihan Sistem Manajemen Mutu SNI ISO 9001:2015', 'Inhouse') returning id, rincian)
insert into tarif (pos_id, jumlah, satuan, peraturan, berlaku_dari)
select id, case rincian when 'Reguler' then 2500000 else 1600000 end, 'per orang', 'PP 54/2021', date '2021-05-01' from p;
