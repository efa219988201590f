-- Ranges of a few accredited lines; invented, wide enough for what usually comes in.
update lingkup_akreditasi l set rentang_dari = d.dari, rentang_sampai = d.sampai
from (values
    ('bbspjikfk',       'SNI 3556:2016', 'Kadar air',      0.01, 20),
    ('bspji-palembang', 'SNI 1903:2017', 'Kadar kotoran',  0.005, 2),
    ('bspji-pontianak', 'SNI 3553:2015', 'Kekeruhan',      0.01, 100)
) as d (satker, standar, parameter, dari, sampai)
join standar s on s.satker = d.satker and s.kode = d.standar
join parameter_uji u on u.standar_id = s.id and u.nama = d.parameter
where l.parameter_id = u.id;
