-- Roles that a person has only through absent colleagues at a moment: by the satker's day, only while both still work in the same satker and
-- the deputy nowhere more, and only while the absent colleague holds them. A function, because sign-in asks for them along with the rest.
create function peran_limpahan(orang text, kini timestamptz) returns setof text language sql stable as $$
    select distinct h.peran
    from pelimpahan p join satker s on s.kode = p.satker
        join staf_peran h on h.staf = p.berhalangan and h.peran = any (string_to_array(p.peran, ','))
    where p.pengganti = orang and p.diakhiri is null and (kini at time zone s.zona)::date between p.mulai and p.sampai
        and exists (select 1 from staf_satker t where t.staf = p.pengganti and t.satker = p.satker)
        and not exists (select 1 from staf_satker t where t.staf = p.pengganti
                        and t.satker not in (select a.satker from staf_satker a where a.staf = p.berhalangan))
    order by 1
$$;
