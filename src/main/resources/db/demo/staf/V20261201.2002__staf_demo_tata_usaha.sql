-- Demo staff of Tata Usaha; everybody's password is laju-demo.
insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select 'tu' || s.akhiran, '19830627200803302' || s.urut, 'Wahyudi Setiawan', 'L', 'tu' || s.akhiran || '@' || s.kode || '.example.id', null, 'Tata Usaha', 'Pelaksana',
       (select sandi from staf where id = 'cs')
from (values ('', '1', 'bbspjikfk'), ('.plg', '2', 'bspji-palembang'), ('.ptk', '3', 'bspji-pontianak')) s (akhiran, urut, kode);
insert into staf_peran select 'tu' || akhiran, 'tata-usaha' from (values (''), ('.plg'), ('.ptk')) s (akhiran);
insert into staf_satker (staf, satker) select 'tu' || akhiran, kode from (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);
