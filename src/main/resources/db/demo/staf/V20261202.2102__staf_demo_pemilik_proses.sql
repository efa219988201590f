-- Demo owners of processes, and a second central administrator, who releases what the first one proposes; everybody's password is laju-demo.
insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select 'pemilik' || s.akhiran, '19840528200912212' || s.urut, 'Retno Wulandari', 'P', 'pemilik' || s.akhiran || '@' || s.kode || '.example.id', null, 'Penjaminan Mutu', 'Pelaksana',
       (select sandi from staf where id = 'cs')
from (values ('', '1', 'bbspjikfk'), ('.plg', '2', 'bspji-palembang'), ('.ptk', '3', 'bspji-pontianak')) s (akhiran, urut, kode);
insert into staf_peran select 'pemilik' || akhiran, 'pemilik-proses' from (values (''), ('.plg'), ('.ptk')) s (akhiran);
insert into staf_satker (staf, satker) select 'pemilik' || akhiran, kode from (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);

insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select 'pusat2', '198203152008011213', 'Wahyu Baskoro', 'L', 'pusat2@bskji.example.id', null, 'Pusat', 'Ketua Tim', sandi from staf where id = 'cs';
insert into staf_peran values ('pusat2', 'admin-pusat');
insert into staf_satker (staf, satker) select 'pusat2', satker from staf_satker where staf = 'pusat';
