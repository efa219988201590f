-- What owners of processes propose, and what was released. Definitions are named by their id; nothing here reads the engine's tables.
create table usulan_model (
    id uuid primary key,
    satker text references satker,                  -- null: everybody's model
    alasan text not null,
    asal text not null check (asal in ('UNGGAH', 'MODELER', 'TABEL_LANGKAH', 'PROGRAM')),
    keadaan text not null check (keadaan in ('DIAJUKAN', 'DIJADWALKAN', 'DIRILIS', 'DITOLAK', 'DITARIK')),
    pengusul text references staf,                  -- null: the program itself
    diajukan timestamptz not null,
    tanggal_efektif date,
    jabatan text,
    nama text,
    nip text,
    perilis text references staf,
    dirilis timestamptz,                            -- when the releaser decided; what holds since when is in revisi_model
    check ((pengusul is null) = (asal = 'PROGRAM')),
    check (keadaan not in ('DIJADWALKAN', 'DIRILIS') or (tanggal_efektif is not null and jabatan is not null and nama is not null and perilis is not null and dirilis is not null)),
    check (perilis is null or pengusul is null or perilis <> pengusul)
);
create index usulan_model_keadaan on usulan_model (keadaan, diajukan desc);

create table usulan_model_berkas (
    usulan uuid not null references usulan_model,
    nama text not null,
    kunci text not null,                            -- id of the process, decision or form
    isi bytea not null,
    sha256 text not null,
    dasar text,                                     -- definition that it changes; null for a new one
    primary key (usulan, nama)
);
create index usulan_model_berkas_kunci on usulan_model_berkas (kunci);

-- What became of it: who, when, with which words.
create table usulan_model_kejadian (
    id bigint generated always as identity primary key,
    usulan uuid not null references usulan_model,
    kejadian text not null check (kejadian in ('DIAJUKAN', 'DIJADWALKAN', 'DIRILIS', 'DITOLAK', 'DITARIK', 'GAGAL_BERLAKU')),
    oleh text references staf,
    pada timestamptz not null,
    catatan text
);
create index usulan_model_kejadian_usulan on usulan_model_kejadian (usulan, id);

-- One row for each version of a process or decision table that the engine has; names as they were then.
create table revisi_model (
    id bigint generated always as identity primary key,
    proses text not null,
    satker text references satker,
    nomor int not null check (nomor >= 0),
    definisi_id text not null unique,
    versi int not null,
    tanggal_efektif date not null,
    jabatan text,
    nama text,
    nip text,
    alasan text not null,
    pengusul text not null,
    perilis text not null,
    pada timestamptz not null,
    usulan uuid references usulan_model
);
create unique index revisi_model_nomor on revisi_model (proses, coalesce(satker, ''), nomor);

create function model_tetap() returns trigger language plpgsql as $$
begin
    raise exception '% keeps every row as it is', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
do $$
declare
    tabel text;
begin
    foreach tabel in array array['usulan_model_berkas', 'usulan_model_kejadian', 'revisi_model'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function model_tetap()', tabel || '_tetap', tabel);
        execute format('create trigger %I before truncate on %I for each statement execute function tidak_dikosongkan()', tabel || '_tidak_dikosongkan', tabel);
    end loop;
end $$;
