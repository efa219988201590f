-- Balai that were added after the patterns of tickets and complaints came have none of them yet; new ones get theirs from the program.
insert into pola_nomor (satker, jenis, pola, ulang, mulai_dari, berlaku_dari)
select kode, 'TIKET', '{tahun}{bulan}{tanggal}{urut:5}', 'TIDAK_PERNAH', 10001, '2026-01-01' from satker s
where not exists (select from pola_nomor p where p.satker = s.kode and p.jenis = 'TIKET');
insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari)
select kode, j.jenis, j.awal || upper(regexp_replace(singkatan, '[^[:alnum:].-]+', '-', 'g')) || '/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'
from satker s, (values ('PENGADUAN', '{urut:3}/PGD/'), ('SURAT_PENGADUAN', 'B/PGD-{urut}/BSKJI/')) j (jenis, awal)
where not exists (select from pola_nomor p where p.satker = s.kode and p.jenis = j.jenis);
