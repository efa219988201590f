-- Demo staff for training; everybody's password is laju-demo.
insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select 'adminpel' || s.akhiran, '19910614201802209' || s.urut, 'Citra Maharani', 'P', 'adminpel' || s.akhiran || '@' || s.kode || '.example.id', null, 'Pelayanan Jasa Industri', 'Pelaksana',
       (select sandi from staf where id = 'cs')
from (values ('', '1', 'bbspjikfk'), ('.plg', '2', 'bspji-palembang'), ('.ptk', '3', 'bspji-pontianak')) s (akhiran, urut, kode);
insert into staf_peran select 'adminpel' || akhiran, 'admin-pelatihan' from (values (''), ('.plg'), ('.ptk')) s (akhiran);
insert into staf_satker (staf, satker) select 'adminpel' || akhiran, kode from (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);
