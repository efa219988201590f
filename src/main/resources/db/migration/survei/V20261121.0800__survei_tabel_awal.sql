-- Questions, bound to codes: a regulation may change words, order and grades, never what a code stands for.
create table survei_pertanyaan (
    kode       text primary key check (kode ~ '^[a-z-]+$'),
    indeks     text not null check (indeks in ('IKM', 'IPK')),
    urutan     int  not null,
    unsur      text not null,
    unsur_en   text not null,
    tanya      text not null,
    tanya_en   text not null,
    -- Words for the answers 1 to 4.
    jawab      text[] not null check (cardinality(jawab) = 4),
    jawab_en   text[] not null check (cardinality(jawab_en) = 4),
    berlaku_dari   date not null,
    berlaku_sampai date,
    unique (indeks, urutan, berlaku_dari)
);

-- Grades of an index, on the rounded value.
create table survei_mutu (
    berlaku_dari date not null,
    huruf        text not null,
    batas_bawah  numeric(5, 2) not null,
    sebutan      text not null,
    primary key (berlaku_dari, huruf)
);

create table survei_kelompok (
    jenis    text not null check (jenis in ('USIA', 'JENIS_KELAMIN', 'PENDIDIKAN', 'PEKERJAAN')),
    kode     text not null,
    urutan   int  not null,
    nama     text not null,
    nama_en  text not null,
    primary key (jenis, kode)
);

-- That an order's survey was filled. Nothing here leads to the answers.
create table survei_terisi (
    permohonan_id bigint primary key references permohonan,
    diisi         timestamptz not null
);

-- One answered sheet. No order, no person, no moment finer than a month: staff never see answers with names.
create table survei_lembar (
    id            uuid primary key,
    satker        text not null references satker,
    layanan       text not null,
    bulan         date not null check (extract(day from bulan) = 1),
    usia          text,
    jenis_kelamin text,
    pendidikan    text,
    pekerjaan     text,
    komentar      text
);
create index survei_lembar_bulan on survei_lembar (satker, bulan);

create table survei_jawaban (
    lembar_id uuid not null references survei_lembar,
    kode      text not null references survei_pertanyaan,
    nilai     int  not null check (nilai between 1 and 4),
    primary key (lembar_id, kode)
);
