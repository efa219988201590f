-- Roles of consulting. Both know the customers: they sit at their tables.
insert into peran (kode, nama, urut, mengenal_pelanggan, nama_lain) values
('pj-konsultansi', 'PJ Konsultansi', 40, true, 'Penanggung Jawab Konsultansi, Seksi Pengembangan Jasa'),
('konsultan', 'Konsultan', 41, true, 'Tim Konsultan, Pendamping Industri');
