-- Demo register of accredited scope: invented laboratory numbers, one suspended and one expired range.
insert into lingkup_akreditasi (satker, nomor_lp, parameter_id, berlaku_dari, berlaku_sampai, keadaan)
select u.satker, d.nomor, u.id, d.dari, d.sampai, d.keadaan
from (values
    ('bbspjikfk',       'LP-901-IDN', 'Hygienic Regulation on Food Contact Articles in Japan', date '2024-03-01', date '2029-02-28', 'AKTIF'),
    ('bbspjikfk',       'LP-901-IDN', 'Peraturan BPOM No 20 Tahun 2019',                       date '2024-03-01', date '2029-02-28', 'AKTIF'),
    ('bbspjikfk',       'LP-901-IDN', 'SNI 3556:2016',                                         date '2024-03-01', date '2029-02-28', 'AKTIF'),
    ('bspji-palembang', 'LP-902-IDN', 'SNI 1903:2017',                                         date '2023-07-01', date '2028-06-30', 'AKTIF'),
    ('bspji-palembang', 'LP-902-IDN', 'SNI 01-3542-2004',                                      date '2023-07-01', date '2028-06-30', 'DIBEKUKAN'),
    ('bspji-pontianak', 'LP-903-IDN', 'SNI 3553:2015',                                         date '2025-01-15', date '2030-01-14', 'AKTIF'),
    ('bspji-pontianak', 'LP-903-IDN', 'P.68/Menlhk/Setjen/Kum.1/8/2016',                       date '2025-01-15', date '2030-01-14', 'AKTIF'),
    ('bspji-pontianak', 'LP-903-IDN', 'SNI 7709:2019',                                         date '2020-01-15', date '2025-01-14', 'AKTIF')
) as d (satker, nomor, standar, dari, sampai, keadaan)
join standar s on s.satker = d.satker and s.kode = d.standar
join parameter_uji u on u.standar_id = s.id
-- Migrations of phthalates and arsenic in water are done, but not within the scope.
where u.nama not like 'Migrasi Phtalate%' and not (u.nama = 'Arsen (As)' and s.kode = 'SNI 3553:2015');
