-- Content once, one row per act of handing in.
create table isi_berkas (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    isi    bytea not null
);

create table berkas (
    id         uuid primary key,
    satker     text        not null references satker,
    nama       text        not null,
    jenis      text        not null,
    ukuran     bigint      not null check (ukuran > 0),
    sha256     text        not null references isi_berkas,
    pengunggah text        not null,
    dibuat     timestamptz not null
);

create index berkas_sha256 on berkas (sha256);

-- What was handed in stays what it was.
create function berkas_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'a stored file never changes' using errcode = 'integrity_constraint_violation';
end $$;

create trigger isi_berkas_tetap before update on isi_berkas
    for each row when (old.* is distinct from new.*) execute function berkas_tetap();
create trigger berkas_tetap before update on berkas
    for each row when (old.* is distinct from new.*) execute function berkas_tetap();
