-- What was uploaded and is not a proposal yet, because something in it is wrong: kept for the person who typed it, and swept after some days.
create table unggahan_model (
    id uuid primary key,
    oleh text not null references staf,
    kunci text,
    satker text,
    alasan text,
    dasar text,
    dibuat timestamptz not null
);
create table unggahan_model_berkas (
    unggahan uuid not null references unggahan_model on delete cascade,
    nama text not null,
    isi bytea not null,
    primary key (unggahan, nama)
);
