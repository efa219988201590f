create table pola_nomor (
    id           bigint generated always as identity primary key,
    satker       text    not null,
    jenis        text    not null check (jenis ~ '^[A-Z][A-Z_]{1,39}$'),
    pola         text    not null check (pola like '%{urut%'),
    ulang        text    not null check (ulang in ('TAHUNAN', 'TIDAK_PERNAH')),
    mulai_dari   integer not null default 1 check (mulai_dari > 0),
    berlaku_dari date    not null,
    unique (satker, jenis, berlaku_dari)
);
comment on column pola_nomor.mulai_dari is 'First number of the series; with TAHUNAN only in the year of berlaku_dari, later years start at 1';

create table nomor_register (
    id           bigint generated always as identity primary key,
    satker       text        not null,
    jenis        text        not null,
    subjek       text        not null,
    tahun        integer     not null,
    urut         integer     not null check (urut > 0),
    nomor        text        not null,
    diambil      timestamptz not null,
    batal        timestamptz,
    alasan_batal text,
    unique (satker, jenis, subjek),
    unique (satker, jenis, tahun, urut),
    unique (satker, jenis, nomor),
    check ((batal is null) = (alasan_batal is null))
);
comment on column nomor_register.tahun is 'Year of the series in the satker''s zone; 0 when the series never starts again';
comment on column nomor_register.subjek is 'The one thing that carries this number: a key of the feature that asked for it';

-- A number given is given: it may become batal, nothing else.
create function nomor_register_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'nomor_register keeps every number: %', old.nomor;
    end if;
    if (new.id, new.satker, new.jenis, new.subjek, new.tahun, new.urut, new.nomor, new.diambil)
       is distinct from (old.id, old.satker, old.jenis, old.subjek, old.tahun, old.urut, old.nomor, old.diambil)
       or old.batal is not null then
        raise exception 'nomor_register never changes a number: %', old.nomor;
    end if;
    return new;
end $$;

create trigger nomor_register_tetap before update or delete on nomor_register
    for each row execute function nomor_register_tetap();
