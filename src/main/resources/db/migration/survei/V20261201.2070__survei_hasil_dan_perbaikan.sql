-- Published results: what was published stays as it was, whatever sheets come in late.
create table survei_terbitan (
    id          bigint generated always as identity primary key,
    satker      text not null references satker,
    dari        date not null check (extract(day from dari) = 1),
    sampai      date not null check (extract(day from sampai) = 1 and sampai >= dari),
    diterbitkan timestamptz not null,
    oleh        text not null,
    unique (satker, dari, sampai)
);

-- One index of a publication; layanan null for all services together.
create table survei_terbitan_indeks (
    terbitan_id bigint not null references survei_terbitan,
    layanan     text,
    indeks      text not null check (indeks in ('IKM', 'IPK')),
    nilai       numeric(5, 2) not null check (nilai between 25 and 100),
    huruf       text not null,
    sebutan     text not null,
    responden   int not null check (responden > 0),
    unique nulls not distinct (terbitan_id, layanan, indeks)
);

-- The elements of the index of all services, with the exact sums.
create table survei_terbitan_unsur (
    terbitan_id bigint not null references survei_terbitan,
    kode        text not null references survei_pertanyaan,
    jumlah      bigint not null,
    responden   bigint not null check (responden > 0),
    nilai       numeric(5, 2) not null check (nilai between 25 and 100),
    huruf       text not null,
    primary key (terbitan_id, kode)
);

-- An element below B is improved by somebody until a day.
create table perbaikan_layanan (
    id          bigint generated always as identity primary key,
    terbitan_id bigint not null,
    kode        text not null,
    satker      text not null references satker,
    pemilik     text references staf,
    batas       date,
    arahan      text,
    rencana     text,
    pelaksanaan text,
    dilaksanakan timestamptz,
    penilaian   text,
    selesai     timestamptz,
    penilai     text,
    foreign key (terbitan_id, kode) references survei_terbitan_unsur (terbitan_id, kode),
    unique (terbitan_id, kode),
    check ((pemilik is null) = (batas is null)),
    check (selesai is null or (pemilik is not null and rencana is not null and pelaksanaan is not null and penilaian is not null and penilai is not null and penilai <> pemilik))
);

create function survei_terbitan_tetap() returns trigger language plpgsql as $$
begin
    raise exception '%: hasil survei yang sudah terbit tidak dapat diubah', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger survei_terbitan_tetap before update or delete on survei_terbitan for each row execute function survei_terbitan_tetap();
create trigger survei_terbitan_kosong before truncate on survei_terbitan execute function survei_terbitan_tetap();
create trigger survei_terbitan_indeks_tetap before update or delete on survei_terbitan_indeks for each row execute function survei_terbitan_tetap();
create trigger survei_terbitan_indeks_kosong before truncate on survei_terbitan_indeks execute function survei_terbitan_tetap();
create trigger survei_terbitan_unsur_tetap before update or delete on survei_terbitan_unsur for each row execute function survei_terbitan_tetap();
create trigger survei_terbitan_unsur_kosong before truncate on survei_terbitan_unsur execute function survei_terbitan_tetap();
