-- Serial numbers, an instrument in repair and one that needs no calibration, so that every state can be seen; all invented.
update alat set nomor_seri = 'SN-' || upper(right(satker, 3)) || '-' || lpad((id * 37 % 10000)::text, 4, '0');

insert into alat (satker, kode, nama, nomor_seri, perlu_kalibrasi, keadaan)
select s.kode, a.kode, a.nama, a.seri, a.perlu, a.keadaan
from satker s
cross join (values
    ('LUP-01', 'Lup 10x', null, false, 'DIPAKAI'),
    ('TNR-01', 'Tanur 1100 C', 'TN-11002', true, 'DIPERBAIKI')
) as a (kode, nama, seri, perlu, keadaan)
where s.kode in ('bbspjikfk', 'bspji-palembang', 'bspji-pontianak');

insert into kalibrasi_alat (alat_id, tanggal, sampai, nomor_sertifikat, lembaga, laik, oleh, pada)
select id, date '2026-02-16', date '2028-02-15', 'KAL/' || upper(right(satker, 3)) || '/2026/' || lpad((id % 1000)::text, 3, '0'), 'Laboratorium Kalibrasi Contoh', true, 'sistem', now()
from alat where kode = 'TNR-01';
update alat set kalibrasi_terakhir = date '2026-02-16', kalibrasi_sampai = date '2028-02-15' where kode = 'TNR-01';
insert into keadaan_alat (alat_id, keadaan, alasan, oleh, pada)
select id, 'DIPAKAI', 'Alat dicatat', 'sistem', now() from alat where kode in ('LUP-01', 'TNR-01');
insert into keadaan_alat (alat_id, keadaan, alasan, oleh, pada)
select id, 'DIPERBAIKI', 'Elemen pemanas putus, menunggu suku cadang', 'sistem', now() from alat where kode = 'TNR-01';
