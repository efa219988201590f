-- A contact of the inspectorate for each balai, and a circle that takes reports; everybody's password is laju-demo.
insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
select 'inspektorat' || s.akhiran, '19770816200212109' || s.urut, 'Ratna Puspitasari', 'P', 'inspektorat' || s.akhiran || '@inspektorat.example.id', null, 'Inspektorat', 'Pelaksana',
       (select sandi from staf where id = 'cs')
from (values ('', '1', 'bbspjikfk'), ('.plg', '2', 'bspji-palembang'), ('.ptk', '3', 'bspji-pontianak')) s (akhiran, urut, kode);

insert into staf_peran select 'inspektorat' || akhiran, 'inspektorat' from (values (''), ('.plg'), ('.ptk')) s (akhiran);

insert into staf_satker (staf, satker)
select 'inspektorat' || s.akhiran, s.kode from (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);

insert into wbs_anggota (satker, staf, jabatan, sebutan, diusulkan_oleh, disahkan_oleh, sejak, versi_sandi)
select s.kode, a.id || s.akhiran, a.jabatan, a.sebutan, 'pusat', 'awal', timestamptz '2026-01-02 08:00+07', (select versi from staf where id = a.id || s.akhiran)
from (values (1, 'kepala', 'KEPALA_BALAI', 'Kepala Balai'), (2, 'ketua', 'KETUA_TIM_PJI', 'Ketua Tim PJI'), (3, 'mt', 'KETUA_TIM', 'Ketua Tim Pengujian'),
             (4, 'pjsert', 'KETUA_TIM', 'Ketua Tim Sertifikasi'), (5, 'inspektorat', 'INSPEKTORAT', 'Inspektorat')) a (urut, id, jabatan, sebutan),
     (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode)
order by s.kode, a.urut;
