-- Two years of published results, so that the public page has something to show; element sums of 29 and 34 sheets, everything B or better.
with t (satker, tahun) as (values ('bbspjikfk', 2024), ('bbspjikfk', 2025), ('bspji-pontianak', 2024), ('bspji-pontianak', 2025))
insert into survei_terbitan (satker, dari, sampai, diterbitkan, oleh)
select satker, make_date(tahun, 1, 1), make_date(tahun, 12, 1), make_timestamptz(tahun + 1, 1, 15, 9, 0, 0, 'Asia/Jakarta'), case satker when 'bbspjikfk' then 'kepala' else 'kepala.ptk' end from t;

insert into survei_terbitan_unsur (terbitan_id, kode, jumlah, responden, nilai, huruf)
select x.id, x.kode, x.jumlah, x.banyak, x.nilai, m.huruf
from (select t.id, p.kode, b.banyak, s.jumlah, round(25.0 * s.jumlah / b.banyak, 2) nilai
      from survei_terbitan t cross join survei_pertanyaan p
      cross join lateral (select case extract(year from t.dari) when 2024 then 29 else 34 end::int banyak) b
      cross join lateral (select case when p.indeks = 'IPK' then b.banyak * 4 - p.urutan % 3 else least(b.banyak * 4, (array[105, 101, 100, 116, 102, 105, 106, 105, 115])[p.urutan] + (b.banyak - 29) * 3 + (t.satker = 'bspji-pontianak')::int) end jumlah) s) x
cross join lateral (select huruf from survei_mutu where batas_bawah <= x.nilai order by batas_bawah desc limit 1) m;

-- 25 times the mean of the elements' means, rounded once.
insert into survei_terbitan_indeks (terbitan_id, layanan, indeks, nilai, huruf, sebutan, responden)
select x.terbitan_id, null, x.indeks, x.nilai, m.huruf, m.sebutan, x.responden
from (select u.terbitan_id, p.indeks, max(u.responden) responden, round(25 * sum(u.jumlah)::numeric / (max(u.responden) * count(*)), 2) nilai
      from survei_terbitan_unsur u join survei_pertanyaan p on p.kode = u.kode group by u.terbitan_id, p.indeks) x
cross join lateral (select huruf, sebutan from survei_mutu where batas_bawah <= x.nilai order by batas_bawah desc limit 1) m;
