-- Balai beyond the first three count their SOPs too; new ones get the pattern from the program.
insert into pola_nomor (satker, jenis, pola, ulang, mulai_dari, berlaku_dari)
select kode, 'SOP', 'SOP {urut}/' || upper(regexp_replace(trim(singkatan), '[^[:alnum:].-]+', '-', 'g')), 'TIDAK_PERNAH', 1, '2026-01-01' from satker s
where not exists (select from pola_nomor p where p.satker = s.kode and p.jenis = 'SOP');
