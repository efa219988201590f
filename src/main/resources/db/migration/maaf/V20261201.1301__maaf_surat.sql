-- Letters of apology for services that came later than promised (HLP-017); each makes the promise of one later order of the customer shorter (HLP-018).
create table permohonan_maaf (
    id            bigint generated always as identity primary key,
    satker        text not null references satker,
    permohonan_id bigint not null unique references permohonan,
    pelanggan_id  bigint not null references pelanggan,
    nomor         text not null,
    dokumen_id    uuid not null references dokumen,
    janji         date not null,
    selesai       date not null,
    potong_hari   int not null check (potong_hari >= 0),
    dasar         text,
    dibuat        timestamptz not null,
    dipakai_oleh  bigint unique references permohonan,
    dipakai       timestamptz,
    unique (satker, nomor),
    check ((dipakai_oleh is null) = (dipakai is null)),
    check (dipakai_oleh is null or dipakai_oleh <> permohonan_id)
);
create index permohonan_maaf_pelanggan on permohonan_maaf (pelanggan_id);
