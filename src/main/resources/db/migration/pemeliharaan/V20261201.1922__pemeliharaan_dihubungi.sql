-- Somebody of the office has spoken with the holder about what falls due.
alter table catatan_pemeliharaan drop constraint catatan_pemeliharaan_jenis_check;
alter table catatan_pemeliharaan add constraint catatan_pemeliharaan_jenis_check check (jenis in ('TUNDA_DIMINTA', 'TUNDA_DIBERI', 'TUNDA_DITOLAK', 'KEMBALI_DIMINTA', 'KEMBALI_DITOLAK', 'DIAJUKAN', 'WAKTU', 'TERLAMBAT', 'BEKU',
    'CABUT', 'DIPERTAHANKAN', 'TIDAK_DIPERTAHANKAN', 'DIULANG', 'TIDAK_DILAPORKAN', 'DIHUBUNGI'));
