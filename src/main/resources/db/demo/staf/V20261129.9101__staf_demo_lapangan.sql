-- Demo staff for the work on site, the calibration laboratory and PJ Lab with Pengetik.
insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select n.id || s.akhiran, n.nip || s.urut, n.nama, n.kelamin, n.id || s.akhiran || '@' || s.kode || '.example.id', null, n.seksi, 'Pelaksana',
       (select sandi from staf where id = 'cs')
from (values ('koordinator', '19750914200809101', 'Nugroho Adisaputra', 'L', 'Koordinator Lab'),
             ('pengetik', '19910305201405102', 'Tri Wahyuningsih', 'P', 'Pengetik'),
             ('kerjasama', '19880721201207103', 'Dian Permatasari', 'P', 'Kerjasama'),
             ('sampling', '19830411201004104', 'Slamet Riyanto', 'L', 'Sampling'),
             ('ppc', '19921119201611105', 'Galih Ramadhan', 'L', 'Sampling'),
             ('ppc2', '19940608201806106', 'Intan Maharani', 'P', 'Sampling'),
             ('kalibrator', '19890227201302107', 'Wahyu Setiabudi', 'L', 'Laboratorium Kalibrasi'),
             ('kalibrator2', '19931003201710108', 'Anisa Rahmadhani', 'P', 'Laboratorium Kalibrasi')) n (id, nip, nama, kelamin, seksi),
     (values ('', '1', 'bbspjikfk'), ('.plg', '2', 'bspji-palembang'), ('.ptk', '3', 'bspji-pontianak')) s (akhiran, urut, kode);

insert into staf_peran
select p.id || s.akhiran, p.peran
from (values ('koordinator', 'koordinator-lab'), ('pengetik', 'pengetik'), ('kerjasama', 'kerjasama'), ('sampling', 'penyelia-sampling'),
             ('ppc', 'petugas-lapangan'), ('ppc2', 'petugas-lapangan'), ('kalibrator', 'kalibrator'), ('kalibrator2', 'kalibrator')) p (id, peran),
     (values (''), ('.plg'), ('.ptk')) s (akhiran);

insert into staf_satker (staf, satker)
select n.id || s.akhiran, s.kode
from (values ('koordinator'), ('pengetik'), ('kerjasama'), ('sampling'), ('ppc'), ('ppc2'), ('kalibrator'), ('kalibrator2')) n (id),
     (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);
