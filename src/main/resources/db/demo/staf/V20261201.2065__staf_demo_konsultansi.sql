-- Demo staff for consulting; everybody's password is laju-demo.
insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select n.id || s.akhiran, n.nip || s.urut, n.nama, n.kelamin, n.id || s.akhiran || '@' || s.kode || '.example.id', null, n.seksi, n.tingkat,
       (select sandi from staf where id = 'cs')
from (values ('pjkonsultansi', '19780614200501209', 'Ratna Kusumastuti', 'P', 'Pengembangan Jasa Industri', 'Ketua Tim'),
             ('konsultan', '19830922200801210', 'Adi Prabowo', 'L', 'Pengembangan Jasa Industri', 'Pelaksana'),
             ('konsultan2', '19890305201402211', 'Laila Fitriani', 'P', 'Pengembangan Jasa Industri', 'Pelaksana')) n (id, nip, nama, kelamin, seksi, tingkat),
     (values ('', '1', 'bbspjikfk'), ('.plg', '2', 'bspji-palembang'), ('.ptk', '3', 'bspji-pontianak')) s (akhiran, urut, kode);

insert into staf_peran
select p.id || s.akhiran, p.peran
from (values ('pjkonsultansi', 'pj-konsultansi'), ('konsultan', 'konsultan'), ('konsultan2', 'konsultan')) p (id, peran),
     (values (''), ('.plg'), ('.ptk')) s (akhiran);

insert into staf_satker (staf, satker)
select n.id || s.akhiran, s.kode
from (values ('pjkonsultansi'), ('konsultan'), ('konsultan2')) n (id),
     (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);
