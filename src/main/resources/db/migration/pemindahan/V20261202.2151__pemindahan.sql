-- Who took running cases over to another version of a process, when and why, and what became of each.
create table pemindahan (
    id          bigint generated always as identity primary key,
    proses      text not null,
    satker      text references satker,
    dari        text not null,
    dari_versi  int not null,
    ke          text not null,
    ke_versi    int not null,
    rencana     jsonb not null,
    alasan      text not null,
    oleh        text not null,
    dibuat      timestamptz not null,
    selesai     timestamptz
);
create index pemindahan_proses on pemindahan (proses, id desc);
create table pemindahan_kasus (
    pemindahan  bigint not null references pemindahan,
    kasus       text not null references kasus,
    keadaan     text not null default 'MENUNGGU' check (keadaan in ('MENUNGGU', 'PINDAH', 'TETAP')),
    alasan      text,
    hasil       text,
    pada        timestamptz,
    primary key (pemindahan, kasus)
);
create index pemindahan_menunggu on pemindahan_kasus (pemindahan, kasus) where keadaan = 'MENUNGGU';
