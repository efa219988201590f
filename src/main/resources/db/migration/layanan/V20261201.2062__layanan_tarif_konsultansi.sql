-- Prices stand in until the balai has entered its list; Palembang offers no consulting.
with d (satker, nama, rincian, jumlah, satuan) as (values
('bbspjikfk', 'Konsultansi', 'Hari orang konsultan', 2500000, 'per hari orang'),
('bbspjikfk', 'Konsultansi', 'Penyusunan dokumen sistem manajemen', 16000000, 'per paket'),
('bbspjikfk', 'Pendampingan industri', 'Hari orang pendamping', 2000000, 'per hari orang'),
('bbspjikfk', 'Pendampingan industri', 'Kaji awal (gap analysis)', 7500000, 'per paket'),
('bspji-pontianak', 'Konsultansi', 'Hari orang konsultan', 2250000, 'per hari orang'),
('bspji-pontianak', 'Konsultansi', 'Penyusunan dokumen sistem manajemen', 16000000, 'per paket'),
('bspji-pontianak', 'Pendampingan industri', 'Hari orang pendamping', 1750000, 'per hari orang'),
('bspji-pontianak', 'Pendampingan industri', 'Kaji awal (gap analysis)', 7500000, 'per paket')
), p as (insert into pos_tarif (satker, layanan, nama, rincian) select satker, 'KONSULTANSI', nama, rincian from d returning id, satker, nama, rincian)
insert into tarif (pos_id, jumlah, satuan, peraturan, berlaku_dari)
select p.id, d.jumlah, d.satuan, 'PP 54/2021', date '2021-05-01' from d join p using (satker, nama, rincian);
