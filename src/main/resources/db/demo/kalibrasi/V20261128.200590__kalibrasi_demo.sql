-- Demo scope with invented CMC and numbers; Furnace and Durometer lie outside it.
insert into cmc (satker, parameter_id, nomor_lk, bawah, atas, tetap, relatif, berlaku_dari, berlaku_sampai)
select u.satker, r.parameter_id, case u.satker when 'bbspjikfk' then 'LK-951-IDN' else 'LK-952-IDN' end, r.bawah, r.atas, d.tetap, d.relatif,
    date '2024-03-01', date '2029-02-28'
from rentang_ukur r join parameter_uji u on u.id = r.parameter_id join produk p on p.id = u.produk_id
join (values ('Autoclave', 0.42, 0), ('Buret', 0.012, 0.0004), ('Busur Derajat/Sudut', 0.06, 0), ('Caliper (Digital)', 0.012, 0.00001),
    ('Climatic Chamber', 0.5, 0), ('Coating Thickness Tester', 1.2, 0.002), ('Depth Caliper', 0.013, 0.00001), ('Depth Micrometer', 0.0022, 0.00001),
    ('Dial Indicator / Dial Gauge', 0.0012, 0), ('Dial Test Indicator / Lever Type', 0.0012, 0), ('Dry Block', 0.5, 0.001), ('Freezer', 0.5, 0),
    ('Gauge Block', 0.00012, 0.000002), ('Gelas Ukur', 0.08, 0.0006), ('Height Gauge', 0.014, 0.00001),
    ('Indikator Temperatur Dengan Sensor', 0.18, 0), ('Indikator Temperatur Tanpa Sensor', 0.3, 0)) d (alat, tetap, relatif) on d.alat = p.nama;

-- The last of each has an expired certificate, so that the refusal can be seen.
insert into standar_acuan (satker, kode, nama, nama_en, merek, nomor_seri, nomor_sertifikat, penerbit, dikalibrasi, berlaku_sampai)
select s.kode, a.kode, a.nama, a.nama_en, a.merek, a.seri, a.sertifikat, 'SNSU-BSN', a.dikalibrasi, a.sampai
from satker s cross join (values
    ('SA-01', 'Balok ukur kelas 0 (47 buah)', 'Gauge block set grade 0 (47 pieces)', 'Mitutoyo', '2010456', 'S.025871', date '2026-02-10', date '2029-02-09'),
    ('SA-02', 'Balok ukur panjang', 'Long gauge blocks', 'Mitutoyo', '1905112', 'S.025872', date '2026-02-10', date '2029-02-09'),
    ('SA-03', 'Termometer tahanan platina standar', 'Standard platinum resistance thermometer', 'Fluke', 'B771204', 'S.024410', date '2026-05-04', date '2028-05-03'),
    ('SA-04', 'Neraca analitik 220 g', 'Analytical balance 220 g', 'Mettler Toledo', 'C118309', 'S.024988', date '2026-06-15', date '2028-06-14'),
    ('SA-09', 'Balok sudut', 'Angle gauge blocks', 'Starrett', '88-2031', 'S.019034', date '2022-03-01', date '2025-02-28')
) as a (kode, nama, nama_en, merek, seri, sertifikat, dikalibrasi, sampai)
where s.kode in ('bbspjikfk', 'bspji-palembang');
