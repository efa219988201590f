-- Demo staff for certification; everybody's password is laju-demo.
insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select n.id || s.akhiran, n.nip || s.urut, n.nama, n.kelamin, n.id || s.akhiran || '@' || s.kode || '.example.id', null, n.seksi, n.tingkat,
       (select sandi from staf where id = 'cs')
from (values ('operasional', '19900517201503201', 'Rahmawati Utami', 'P', 'Standardisasi dan Sertifikasi', 'Pelaksana'),
             ('pjsert', '19760823200312202', 'Hartono Wijayanto', 'L', 'Standardisasi dan Sertifikasi', 'Ketua Tim'),
             ('evaluator', '19820209200902203', 'Sulistyo Nugroho', 'L', 'Standardisasi dan Sertifikasi', 'Pelaksana'),
             ('evaluator2', '19850714201101204', 'Mirna Kusuma Dewi', 'P', 'Standardisasi dan Sertifikasi', 'Pelaksana'),
             ('reviewer', '19790331200604205', 'Bagus Triatmojo', 'L', 'Standardisasi dan Sertifikasi', 'Pelaksana'),
             ('pemutus', '19741122200001206', 'Endang Palupi', 'P', 'Standardisasi dan Sertifikasi', 'Pelaksana'),
             ('adminsert', '19930825201903207', 'Yoga Prihantoro', 'L', 'Standardisasi dan Sertifikasi', 'Pelaksana'),
             ('penguji', '19870403201212208', 'Lukman Hidayatullah', 'L', 'Standardisasi dan Sertifikasi', 'Pelaksana')) n (id, nip, nama, kelamin, seksi, tingkat),
     (values ('', '1', 'bbspjikfk'), ('.plg', '2', 'bspji-palembang'), ('.ptk', '3', 'bspji-pontianak')) s (akhiran, urut, kode);

insert into staf_peran
select p.id || s.akhiran, p.peran
from (values ('operasional', 'staf-operasional'), ('pjsert', 'pj-sertifikasi'), ('evaluator', 'evaluator'), ('evaluator2', 'evaluator'), ('reviewer', 'reviewer'),
             ('reviewer', 'pengambil-keputusan'), ('pemutus', 'pengambil-keputusan'), ('pemutus', 'reviewer'), ('adminsert', 'admin-sertifikasi'), ('penguji', 'penguji')) p (id, peran),
     (values (''), ('.plg'), ('.ptk')) s (akhiran);

insert into staf_satker (staf, satker)
select n.id || s.akhiran, s.kode
from (values ('operasional'), ('pjsert'), ('evaluator'), ('evaluator2'), ('reviewer'), ('pemutus'), ('adminsert'), ('penguji')) n (id),
     (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);
