-- Hand-over notices to roles of a satker, from the models' property kabari.
create table kabar_serah_terima (
    id         bigint generated always as identity primary key,
    satker     text not null references satker,
    peran      text not null,
    kasus      text not null references kasus,
    sampel_id  bigint,
    kalimat    text not null,
    dibuat     timestamptz not null
);
create index kabar_serah_terima_peran on kabar_serah_terima (satker, peran, dibuat desc);

create table kabar_dilihat (
    staf     text primary key references staf on delete cascade,
    dilihat  timestamptz not null
);
