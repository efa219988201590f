insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari) values
('bbspjikfk', 'PRA_ORDER_KONSULTANSI', 'POKS-{urut}', 'TIDAK_PERNAH', '2026-01-01'),
('bbspjikfk', 'ORDER_KONSULTANSI', '{urut}/BBKK/KON/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-palembang', 'PRA_ORDER_KONSULTANSI', 'POKS-{urut}', 'TIDAK_PERNAH', '2026-01-01'),
('bspji-palembang', 'ORDER_KONSULTANSI', '{urut}/BSPJI-PLG/KON/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-pontianak', 'PRA_ORDER_KONSULTANSI', 'POKS-{urut}', 'TIDAK_PERNAH', '2026-01-01'),
('bspji-pontianak', 'ORDER_KONSULTANSI', 'KS{urut:5}', 'TIDAK_PERNAH', '2026-01-01'),
('bbspjikfk', 'LAPORAN_KONSULTANSI', '{urut}/LK/BBSPJIKFK/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-palembang', 'LAPORAN_KONSULTANSI', '{urut}/LK/BSPJI-Palembang/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-pontianak', 'LAPORAN_KONSULTANSI', '{urut}/LK/BSPJI-Pontianak/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01');
