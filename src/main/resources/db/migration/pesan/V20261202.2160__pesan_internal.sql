-- What people of a balai write to each other (HLP-014). An answer names the message that it answers.
create table pesan_internal (
    id        bigint generated always as identity primary key,
    satker    text not null references satker,
    dari      text not null references staf,
    kepada    text not null,
    perihal   text not null,
    isi       text not null,
    balas_ke  bigint references pesan_internal,
    dibuat    timestamptz not null
);
create index pesan_internal_dari on pesan_internal (dari, id desc);

create table pesan_internal_penerima (
    pesan_id  bigint not null references pesan_internal,
    staf      text not null references staf,
    dibaca    timestamptz,
    primary key (pesan_id, staf)
);
create index pesan_internal_penerima_staf on pesan_internal_penerima (staf, pesan_id desc);
