-- Documents that staff keep with an order beside those that the system made. Withdrawn with a reason, never deleted.
create table arsip (
    id              bigint generated always as identity primary key,
    permohonan_id   bigint      not null references permohonan,
    judul           text        not null,
    untuk_pelanggan boolean     not null,
    berkas_id       uuid        not null references berkas,
    oleh            text        not null,
    pada            timestamptz not null,
    alasan_cabut    text,
    dicabut_oleh    text,
    dicabut         timestamptz,
    check ((dicabut is null) = (alasan_cabut is null) and (dicabut is null) = (dicabut_oleh is null))
);
create index arsip_permohonan on arsip (permohonan_id, id);

create function arsip_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.dicabut is not null
       or to_jsonb(new) - array['alasan_cabut', 'dicabut_oleh', 'dicabut'] <> to_jsonb(old) - array['alasan_cabut', 'dicabut_oleh', 'dicabut'] then
        raise exception 'a document of an order never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger arsip_tetap before update or delete on arsip for each row execute function arsip_tetap();
