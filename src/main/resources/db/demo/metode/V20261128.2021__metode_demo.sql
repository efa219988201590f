-- A second method for moisture, a method with an older version, and analysts with their authorisations; all invented. Palembang insists on them.
insert into metode (satker, nomor, judul)
select kode, 'SNI 01-2891-1992 butir 5.1', 'Cara uji makanan dan minuman: kadar air' from satker where kode in ('bbspjikfk', 'bspji-palembang', 'bspji-pontianak');
insert into metode_versi (metode_id, versi, berlaku_dari, berlaku_sampai, catatan, oleh, pada)
select id, 'terbitan 1', date '2018-01-02', date '2023-12-31', 'Digantikan terbitan 2', 'sistem', now() from metode where nomor = 'SNI 01-2891-1992 butir 5.1';
insert into metode_versi (metode_id, versi, berlaku_dari, catatan, oleh, pada)
select id, 'terbitan 2', date '2024-01-01', 'Suhu oven 105 C', 'sistem', now() from metode where nomor = 'SNI 01-2891-1992 butir 5.1';
insert into metode_parameter (metode_id, parameter_id)
select m.id, u.id from metode m join parameter_uji u on u.satker = m.satker and u.nama = 'Kadar air'
where m.nomor = 'SNI 01-2891-1992 butir 5.1';

insert into wewenang (satker, orang, metode_id, berlaku_dari, dasar, oleh, pada)
select m.satker, s.staf, m.id, date '2026-01-05', 'Surat penunjukan ' || upper(right(m.satker, 3)) || '/WW/01/2026', 'sistem', now()
from metode m join staf_satker s on s.satker = m.satker join staf_peran p on p.staf = s.staf and p.peran = 'analis';
insert into wewenang_satker (satker, wajib) values ('bspji-palembang', true);
