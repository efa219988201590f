-- Prices: two are the balai's (surveilan 5.150.000, ulang 12.500.000 for Air Mineral); the others stand in until the balai has entered its list.
with d (satker, nama, rincian, jumlah, satuan) as (values
('bspji-pontianak', 'Air Mineral SNI 3553:2015', 'Sertifikasi Awal', 13500000, 'per sertifikasi'),
('bspji-pontianak', 'Kopi Bubuk SNI 01-3542-2004', 'Sertifikasi Awal', 6500000, 'per sertifikasi'),
('bspji-pontianak', 'Kopi Bubuk SNI 01-3542-2004', 'Surveilan', 3500000, 'per sertifikasi'),
('bspji-pontianak', 'Kopi Bubuk SNI 01-3542-2004', 'Sertifikasi Ulang', 6000000, 'per sertifikasi'),
('bspji-pontianak', 'Garam Konsumsi Beryodium SNI 3556:2016', 'Sertifikasi Awal', 12500000, 'per sertifikasi'),
('bspji-pontianak', 'Garam Konsumsi Beryodium SNI 3556:2016', 'Surveilan', 5150000, 'per sertifikasi'),
('bspji-pontianak', 'Garam Konsumsi Beryodium SNI 3556:2016', 'Sertifikasi Ulang', 11500000, 'per sertifikasi'),
('bspji-pontianak', 'Minyak Goreng Sawit SNI 7709:2019', 'Sertifikasi Awal', 14500000, 'per sertifikasi'),
('bspji-pontianak', 'Minyak Goreng Sawit SNI 7709:2019', 'Surveilan', 5650000, 'per sertifikasi'),
('bspji-pontianak', 'Minyak Goreng Sawit SNI 7709:2019', 'Sertifikasi Ulang', 13500000, 'per sertifikasi'),
('bspji-pontianak', 'Air Mineral SNI 3553:2023', 'Sertifikasi Awal', 13500000, 'per sertifikasi'),
('bspji-pontianak', 'Air Mineral SNI 3553:2023', 'Surveilan', 5150000, 'per sertifikasi'),
('bspji-pontianak', 'Air Mineral SNI 3553:2023', 'Sertifikasi Ulang', 12500000, 'per sertifikasi'),
('bbspjikfk', 'Tangki air silinder vertikal - Polietilena (PE) SNI 7276:2014', 'Sertifikasi Awal', 15000000, 'per sertifikasi'),
('bbspjikfk', 'Tangki air silinder vertikal - Polietilena (PE) SNI 7276:2014', 'Surveilan', 6500000, 'per sertifikasi'),
('bbspjikfk', 'Tangki air silinder vertikal - Polietilena (PE) SNI 7276:2014', 'Sertifikasi Ulang', 13500000, 'per sertifikasi'),
('bspji-pontianak', 'Penambahan merek atau kemasan', 'Tambah Merek/Kemasan', 1500000, 'per merek'),
('bbspjikfk', 'Penambahan merek atau kemasan', 'Tambah Merek/Kemasan', 1500000, 'per merek'),
('bspji-pontianak', 'Audit sistem manajemen', 'Hari orang audit', 2500000, 'per hari orang'),
('bbspjikfk', 'Audit sistem manajemen', 'Hari orang audit', 2500000, 'per hari orang'),
('bspji-pontianak', 'Sertifikasi Industri Hijau', 'Sertifikasi Awal', 20000000, 'per sertifikasi'),
('bbspjikfk', 'Sertifikasi Industri Hijau', 'Sertifikasi Awal', 20000000, 'per sertifikasi'),
('bspji-pontianak', 'Sertifikasi Industri Hijau', 'Surveilan', 7500000, 'per sertifikasi'),
('bbspjikfk', 'Sertifikasi Industri Hijau', 'Surveilan', 7500000, 'per sertifikasi'),
('bbspjikfk', 'Sertifikasi Person', 'Uji kompetensi', 1250000, 'per orang')
), p as (insert into pos_tarif (satker, layanan, nama, rincian) select satker, 'SERTIFIKASI', nama, rincian from d returning id, satker, nama, rincian)
insert into tarif (pos_id, jumlah, satuan, peraturan, berlaku_dari)
select p.id, d.jumlah, d.satuan, 'PP 54/2021', date '2021-05-01' from d join p using (satker, nama, rincian);
