-- Demo staff for trainings; everybody's password is laju-demo.
insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select n.id || s.akhiran, n.nip || s.urut, n.nama, n.kelamin, n.id || s.akhiran || '@' || s.kode || '.example.id', null, n.seksi, n.tingkat,
       (select sandi from staf where id = 'cs')
from (values ('adminpel', '19890214201402301', 'Nurul Hasanah', 'P', 'Pengembangan Jasa Industri', 'Pelaksana'),
             ('tu', '19830627200803302', 'Wahyudi Setiawan', 'L', 'Tata Usaha', 'Pelaksana')) n (id, nip, nama, kelamin, seksi, tingkat),
     (values ('', '1', 'bbspjikfk'), ('.plg', '2', 'bspji-palembang'), ('.ptk', '3', 'bspji-pontianak')) s (akhiran, urut, kode)
on conflict do nothing;

insert into staf_peran
select p.id || s.akhiran, p.peran from (values ('adminpel', 'admin-pelatihan'), ('tu', 'tata-usaha')) p (id, peran), (values (''), ('.plg'), ('.ptk')) s (akhiran)
on conflict do nothing;

insert into staf_satker (staf, satker)
select n.id || s.akhiran, s.kode from (values ('adminpel'), ('tu')) n (id), (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode)
on conflict do nothing;
