-- Demo instruments of BSPJI Pontianak, which calibrates through its own version of the laboratory phase; ranges, amounts, CMC and numbers invented.
insert into lab (satker, kode, nama) values ('bspji-pontianak', 'KAL', 'Laboratorium Kalibrasi');

create temporary table masukan on commit drop as
select * from (values
    ('Caliper (Digital)', 'Caliper (digital)', '0 - 150 mm', 0, 150, 'mm', '\milli\metre', 350000, 7, 2, 'IK/KAL/PTK-01', 0.013, 0.00001),
    ('Caliper (Digital)', 'Caliper (digital)', '0 - 300 mm', 0, 300, 'mm', '\milli\metre', 400000, 7, 2, 'IK/KAL/PTK-01', 0.013, 0.00001),
    ('Gelas Ukur', 'Measuring cylinder', '0 - 100 mL', 0, 100, 'mL', '\milli\litre', 250000, 7, 2, 'IK/KAL/PTK-02', 0.09, 0.0006),
    ('Gelas Ukur', 'Measuring cylinder', '0 - 1000 mL', 0, 1000, 'mL', '\milli\litre', 275000, 7, 1, 'IK/KAL/PTK-02', 0.09, 0.0006),
    ('Indikator Temperatur Dengan Sensor', 'Temperature indicator with sensor', '0 - 200 °C', 0, 200, '°C', '\degreecelsius', 450000, 7, 1, 'IK/KAL/PTK-03', 0.2, 0),
    ('Freezer', 'Freezer', '-40 - 0 °C', -40, 0, '°C', '\degreecelsius', 700000, 10, 1, 'IK/KAL/PTK-04', null, null)
) as d (alat, alat_en, rentang, bawah, atas, satuan, dsi, jumlah, janji, desimal, metode, tetap, relatif);

insert into produk (satker, nama, nama_en, lab_id, persyaratan_sampel, janji_hari_kerja, layanan)
select 'bspji-pontianak', m.alat, min(m.alat_en), l.id, 'Alat bersih dan berfungsi, dikemas aman untuk pengiriman, dengan kelengkapannya (kabel, baterai, sensor, petunjuk).', max(m.janji), 'kalibrasi'
from masukan m join lab l on l.satker = 'bspji-pontianak' and l.kode = 'KAL' group by m.alat, l.id;

insert into syarat_sampel (produk_id, urutan, isi, wajib)
select p.id, d.urutan, d.isi, d.wajib
from produk p cross join (values (10, 'Alat bersih dan berfungsi', true), (20, 'Identitas pada alat sama dengan permohonan', true),
    (30, 'Kelengkapan alat disertakan dan dicatat', false)) d (urutan, isi, wajib)
where p.satker = 'bspji-pontianak' and p.layanan = 'kalibrasi';

insert into standar (satker, kode, nama, jenis) select distinct 'bspji-pontianak', rentang, rentang, 'RENTANG_UKUR' from masukan;

insert into produk_standar (produk_id, standar_id, satker)
select p.id, s.id, p.satker from masukan m join produk p on p.satker = 'bspji-pontianak' and p.nama = m.alat and p.layanan = 'kalibrasi'
join standar s on s.satker = p.satker and s.kode = m.rentang;

insert into parameter_uji (satker, standar_id, produk_id, urutan, nama, nama_en, satuan, metode, jenis_hasil, desimal)
select p.satker, s.id, p.id, 10, 'Kalibrasi', 'Calibration', m.satuan, m.metode, 'KALIBRASI', m.desimal
from masukan m join produk p on p.satker = 'bspji-pontianak' and p.nama = m.alat and p.layanan = 'kalibrasi'
join standar s on s.satker = p.satker and s.kode = m.rentang;

insert into rentang_ukur (parameter_id, bawah, atas, satuan, dsi)
select u.id, m.bawah, m.atas, m.satuan, m.dsi
from masukan m join produk p on p.satker = 'bspji-pontianak' and p.nama = m.alat and p.layanan = 'kalibrasi'
join standar s on s.satker = p.satker and s.kode = m.rentang join parameter_uji u on u.produk_id = p.id and u.standar_id = s.id;

insert into tarif (parameter_id, jumlah, satuan, peraturan, berlaku_dari)
select u.id, m.jumlah, 'per alat', 'PP 54/2021', date '2021-05-01'
from masukan m join produk p on p.satker = 'bspji-pontianak' and p.nama = m.alat and p.layanan = 'kalibrasi'
join standar s on s.satker = p.satker and s.kode = m.rentang join parameter_uji u on u.produk_id = p.id and u.standar_id = s.id;

-- The freezer lies outside the scope.
insert into cmc (satker, parameter_id, nomor_lk, bawah, atas, tetap, relatif, berlaku_dari, berlaku_sampai)
select u.satker, u.id, 'LK-953-IDN', m.bawah, m.atas, m.tetap, m.relatif, date '2024-03-01', date '2029-02-28'
from masukan m join produk p on p.satker = 'bspji-pontianak' and p.nama = m.alat and p.layanan = 'kalibrasi'
join standar s on s.satker = p.satker and s.kode = m.rentang join parameter_uji u on u.produk_id = p.id and u.standar_id = s.id
where m.tetap is not null;

drop table masukan;

-- The last one has an expired certificate, so that the refusal can be seen.
insert into standar_acuan (satker, kode, nama, nama_en, merek, nomor_seri, nomor_sertifikat, penerbit, dikalibrasi, berlaku_sampai) values
    ('bspji-pontianak', 'SA-01', 'Balok ukur kelas 0 (47 buah)', 'Gauge block set grade 0 (47 pieces)', 'Mitutoyo', '2011733', 'S.026104', 'SNSU-BSN', date '2026-03-16', date '2029-03-15'),
    ('bspji-pontianak', 'SA-02', 'Balok ukur panjang', 'Long gauge blocks', 'Mitutoyo', '1906480', 'S.026105', 'SNSU-BSN', date '2026-03-16', date '2029-03-15'),
    ('bspji-pontianak', 'SA-03', 'Termometer tahanan platina standar', 'Standard platinum resistance thermometer', 'Fluke', 'B772318', 'S.024655', 'SNSU-BSN', date '2026-05-18', date '2028-05-17'),
    ('bspji-pontianak', 'SA-04', 'Neraca analitik 220 g', 'Analytical balance 220 g', 'Mettler Toledo', 'C119027', 'S.025140', 'SNSU-BSN', date '2026-06-22', date '2028-06-21'),
    ('bspji-pontianak', 'SA-09', 'Balok sudut', 'Angle gauge blocks', 'Starrett', '88-2077', 'S.019118', 'SNSU-BSN', date '2022-03-14', date '2025-03-13');
insert into standar_acuan_versi (standar_id, nomor_sertifikat, penerbit, dikalibrasi, berlaku_sampai, aktif, oleh, pada)
select id, nomor_sertifikat, penerbit, dikalibrasi, berlaku_sampai, aktif, 'sistem', now() from standar_acuan where satker = 'bspji-pontianak';
