-- What customer and staff write to each other about a case (HLP-013).
create table pesan_kasus (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan,
    dari_pelanggan boolean not null,
    peran         text not null references peran (kode),
    oleh          text not null,
    isi           text not null,
    dibuat        timestamptz not null,
    dibaca        timestamptz
);
create index pesan_kasus_permohonan on pesan_kasus (permohonan_id, id);
create index pesan_kasus_belum on pesan_kasus (permohonan_id) where dibaca is null;
