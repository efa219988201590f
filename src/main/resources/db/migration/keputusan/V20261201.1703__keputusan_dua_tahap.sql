-- A first certification in two stages needs its stage 1, also one with concerns.
create or replace function halangan_keputusan(permohonan bigint) returns setof text language sql stable as $$
    select 'finding ' || t.nomor || ' is not closed' from temuan t join audit a on a.id = t.audit_id
        where a.permohonan_id = permohonan and t.kategori in ('KRITIS', 'MAYOR') and t.keadaan <> 'DITUTUP'
    union all select 'the product did not pass' from skema_sertifikasi k
        where k.kode = skema_diminta(permohonan) and k.diuji and coalesce((select n.putusan from pengambilan_contoh c left join penilaian_uji n using (permohonan_id, putaran)
            where c.permohonan_id = permohonan order by c.putaran desc limit 1), '') <> 'memenuhi'
    union all select 'no review of the application accepts it'
        where coalesce((select t.keputusan from tinjauan_permohonan t where t.permohonan_id = permohonan order by t.putaran desc limit 1), '') <> 'terima'
    union all select 'the adequacy audit is missing' from skema_sertifikasi k
        where k.kode = skema_diminta(permohonan) and (k.audit_kecukupan or k.dua_tahap and exists (select from sertifikasi s where s.permohonan_id = permohonan and s.kegiatan = 'AWAL'))
            and coalesce((select c.putusan from kecukupan c where c.permohonan_id = permohonan order by c.putaran desc limit 1), '') not in ('memadai', 'perhatian')
    union all select 'the sheet of findings is missing' from skema_sertifikasi k
        where k.kode = skema_diminta(permohonan) and k.diaudit and not exists (select from lks l join audit a on a.id = l.audit_id where a.permohonan_id = permohonan and l.dokumen_id is not null)
    union all select 'the audit report is missing'
        where not exists (select from laporan_audit l where l.permohonan_id = permohonan and l.dokumen_id is not null)
    union all select 'the review is missing'
        where coalesce((select t.keputusan from tinjauan_hasil t where t.permohonan_id = permohonan order by t.putaran desc limit 1), '') <> 'selesai'
$$;
