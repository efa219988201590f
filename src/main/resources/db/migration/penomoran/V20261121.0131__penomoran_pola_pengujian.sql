insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari)
values
    ('bbspjikfk', 'PRA_ORDER', 'POP-{urut}', 'TIDAK_PERNAH', '2026-01-01'),
    ('bbspjikfk', 'PENAWARAN', 'B/{urut}/BSKJI/BBSPJIKFK/MS/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bbspjikfk', 'ORDER', '{urut}/BBKK/UJI/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bbspjikfk', 'ID_SAMPEL', 'S-{urut:5}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bbspjikfk', 'NOMOR_ANALISA', '{urut:4}/KMN/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bbspjikfk', 'LHU', '{urut}/LHU-BBSPJIKFK/MS/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),

    ('bspji-palembang', 'PRA_ORDER', 'POP-{urut}', 'TIDAK_PERNAH', '2026-01-01'),
    ('bspji-palembang', 'PENAWARAN', 'B/{urut}/BSKJI/BSPJI-Palembang/MS/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-palembang', 'ORDER', '{urut}/BSPJI-PLG/UJI/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-palembang', 'ID_SAMPEL', 'PLG-{urut:5}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-palembang', 'NOMOR_ANALISA', '{urut:4}/LAB-PLG/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-palembang', 'LHU', '{urut}/LP-BSPJI/PLG/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),

    ('bspji-pontianak', 'PRA_ORDER', 'POP-{urut}', 'TIDAK_PERNAH', '2026-01-01'),
    ('bspji-pontianak', 'PENAWARAN', 'B/{urut}/BSKJI/BSPJI-Pontianak/MS/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-pontianak', 'ORDER', '{urut:5}', 'TIDAK_PERNAH', '2026-01-01'),
    ('bspji-pontianak', 'ID_SAMPEL', 'PTK-{urut:5}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-pontianak', 'NOMOR_ANALISA', 'P.{urut:5} - {tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-pontianak', 'LHU', '{urut}/LP-BSPJI/PTK/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01');
