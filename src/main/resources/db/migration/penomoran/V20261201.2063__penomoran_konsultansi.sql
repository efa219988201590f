insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari) values
('bbspjikfk', 'LAPORAN_KONSULTANSI', '{urut}/LK/BBSPJIKFK/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-palembang', 'LAPORAN_KONSULTANSI', '{urut}/LK/BSPJI-Palembang/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-pontianak', 'LAPORAN_KONSULTANSI', '{urut}/LK/BSPJI-Pontianak/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01');
