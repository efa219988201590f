-- A few instruments per balai; the last of each has an expired calibration, so that the block can be seen.
insert into alat (satker, kode, nama, kalibrasi_terakhir, kalibrasi_sampai)
select s.kode, a.kode, a.nama, a.terakhir, a.sampai
from satker s
cross join (values
    ('NRC-01', 'Neraca analitik 0,1 mg', date '2026-01-12', date '2028-01-11'),
    ('OVN-02', 'Oven pengering', date '2026-02-03', date '2028-02-02'),
    ('AAS-01', 'Spektrofotometer serapan atom', date '2026-03-09', date '2028-03-08'),
    ('PH-03', 'pH meter', date '2026-04-20', date '2028-04-19'),
    ('INK-01', 'Inkubator 35 C', date '2026-05-11', date '2028-05-10'),
    ('BRT-01', 'Buret 50 mL', date '2024-06-01', date '2025-05-31')
) as a (kode, nama, terakhir, sampai)
where s.kode in ('bbspjikfk', 'bspji-palembang', 'bspji-pontianak');
