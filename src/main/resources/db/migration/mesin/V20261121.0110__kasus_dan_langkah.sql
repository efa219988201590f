create table kasus (
    nomor         text primary key,
    layanan       text not null,
    satker        text not null references satker,
    pelanggan_id  bigint,
    status        text not null,
    giliran       text not null default 'balai' check (giliran in ('balai', 'pelanggan', 'pihak ketiga')),
    dibuat        timestamptz not null,
    selesai       timestamptz,
    -- Promise: working minutes that are left, counted from jam_sejak while it is the balai's turn (jam_sejak null: the clock stands).
    sisa_menit    bigint,
    jam_sejak     timestamptz,
    janji         timestamptz
);
create index kasus_pelanggan on kasus (pelanggan_id, dibuat desc);
create index kasus_satker on kasus (satker, dibuat desc);

create table langkah (
    id            bigint generated always as identity primary key,
    kasus         text not null references kasus,
    proses        text not null,
    versi         int not null,
    elemen        text not null,
    nama          text not null,
    jenis         text not null,
    -- The engine's task or execution id; no key into its tables, only a handle.
    pegangan      text not null,
    lingkup       jsonb not null default '{}',
    peran         text,
    giliran       text,
    status_pelanggan text,
    status_sampel text,
    eskalasi      text,
    dibuat        timestamptz not null,
    tenggat       timestamptz,
    diambil       timestamptz,
    pengambil     text,
    selesai       timestamptz,
    pelaku        text,
    keputusan     text,
    dibatalkan    boolean not null default false,
    menit_tunggu  bigint,
    menit_kerja   bigint,
    dieskalasi    timestamptz
);
create index langkah_kasus on langkah (kasus, id);
create index langkah_terbuka on langkah (tenggat) where selesai is null;
create index langkah_pegangan on langkah (pegangan);

-- What happened stays: rows are never deleted, and an ended step is never changed.
create function langkah_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then raise exception 'langkah tidak boleh dihapus'; end if;
    if old.selesai is not null then raise exception 'langkah % sudah selesai dan tidak boleh diubah', old.id; end if;
    return new;
end $$;
create trigger langkah_tetap before update or delete on langkah for each row execute function langkah_tetap();
