-- A contact of the ministry for each balai; the password is laju-demo.
insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select 'kontak' || s.akhiran, '19790512200312109' || s.urut, 'Bagus Wicaksana', 'L', 'kontak' || s.akhiran || '@kementerian.example.id', null, 'Sekretariat', 'Pelaksana',
       (select sandi from staf where id = 'cs')
from (values ('', '1'), ('.plg', '2'), ('.ptk', '3')) s (akhiran, urut);

insert into staf_peran select 'kontak' || akhiran, 'kontak-kementerian' from (values (''), ('.plg'), ('.ptk')) s (akhiran);

insert into staf_satker (staf, satker)
select 'kontak' || s.akhiran, s.kode from (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);
