-- Test methods with their versions, and the parameters they are for.
create table metode (
    id     bigint generated always as identity primary key,
    satker text not null references satker,
    nomor  text not null,
    judul  text not null
);
create unique index metode_nomor on metode (satker, lower(nomor));
comment on column metode.nomor is 'as reports print it';

create table metode_versi (
    id             bigint generated always as identity primary key,
    metode_id      bigint not null references metode,
    versi          text not null,
    berlaku_dari   date not null,
    berlaku_sampai date,
    berkas         uuid references berkas,
    catatan        text,
    oleh           text not null,
    pada           timestamptz not null,
    unique (metode_id, versi),
    check (berlaku_sampai is null or berlaku_sampai >= berlaku_dari),
    constraint metode_versi_tidak_tumpang_tindih exclude using gist
        (int8range(metode_id, metode_id, '[]') with &&, daterange(berlaku_dari, berlaku_sampai, '[]') with &&)
);

create table metode_parameter (
    metode_id    bigint not null references metode,
    parameter_id bigint not null references parameter_uji on delete cascade,
    primary key (metode_id, parameter_id)
);
create index metode_parameter_parameter on metode_parameter (parameter_id);

-- A version is history: only its end may be set.
create function metode_versi_tetap() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or row (new.id, new.metode_id, new.versi, new.berlaku_dari, new.berkas, new.catatan, new.oleh, new.pada)
        is distinct from row (old.id, old.metode_id, old.versi, old.berlaku_dari, old.berkas, old.catatan, old.oleh, old.pada) then
        raise exception 'a version of a method stays as it is' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger metode_versi_tetap before update or delete on metode_versi for each row execute function metode_versi_tetap();
create trigger metode_versi_tidak_dikosongkan before truncate on metode_versi for each statement execute function metode_versi_tetap();

-- What the catalogue names today is in force.
insert into metode (satker, nomor, judul)
select satker, min(btrim(metode)), min(btrim(metode)) from parameter_uji where btrim(metode) <> '' group by satker, lower(btrim(metode));
insert into metode_versi (metode_id, versi, berlaku_dari, catatan, oleh, pada)
select id, '1', date '2020-01-01', 'Dari katalog', 'sistem', now() from metode;
insert into metode_parameter (metode_id, parameter_id)
select m.id, u.id from metode m join parameter_uji u on u.satker = m.satker and lower(btrim(u.metode)) = lower(m.nomor);

-- A result keeps method and version.
alter table hasil_uji add column metode_versi_id bigint references metode_versi, add column metode_versi text;
comment on column hasil_uji.metode_versi is 'version as it was called; null: the parameter has no method in the register, or was tested elsewhere';

-- Who may test by which method, and whether the satker insists on it.
create table wewenang (
    id             bigint generated always as identity primary key,
    satker         text not null references satker,
    orang          text not null references staf,
    metode_id      bigint not null references metode,
    berlaku_dari   date not null,
    berlaku_sampai date,
    dasar          text not null,
    berkas         uuid references berkas,
    oleh           text not null,
    pada           timestamptz not null,
    unique (orang, metode_id, berlaku_dari),
    check (berlaku_sampai is null or berlaku_sampai >= berlaku_dari)
);
create index wewenang_satker_metode on wewenang (satker, metode_id);
comment on column wewenang.dasar is 'the document it rests on';

create table wewenang_satker (
    satker text primary key references satker,
    wajib  boolean not null
);
comment on column wewenang_satker.wajib is 'only authorised analysts may be assigned and enter results; without a row everybody of the role may';
