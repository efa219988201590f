-- satker '*' means: every satker.

create table kalender_tahun (
    tahun integer primary key check (tahun between 2000 and 2200),
    dasar text    not null
);
comment on table kalender_tahun is 'Years whose holidays are complete; due dates in any other year are refused';

create table hari_libur (
    id         bigint generated always as identity primary key,
    satker     text not null,
    tanggal    date not null,
    nama       text not null,
    jenis      text not null check (jenis in ('NASIONAL', 'CUTI_BERSAMA', 'SATKER')),
    keterangan text not null default '',
    unique (satker, tanggal)
);
comment on column hari_libur.keterangan is 'Where the date comes from, or that it is only expected';

create table jam_kerja (
    id                bigint generated always as identity primary key,
    satker            text     not null,
    hari              smallint not null check (hari between 1 and 7),
    mulai             time     not null,
    selesai           time     not null check (selesai > mulai),
    istirahat_mulai   time check (istirahat_mulai > mulai),
    istirahat_selesai time check (istirahat_selesai < selesai),
    berlaku_dari      date     not null,
    berlaku_sampai    date check (berlaku_sampai >= berlaku_dari),
    keterangan        text     not null default '',
    check ((istirahat_mulai is null) = (istirahat_selesai is null)),
    check (istirahat_selesai > istirahat_mulai),
    unique nulls not distinct (satker, hari, berlaku_dari, berlaku_sampai)
);
comment on table jam_kerja is 'Working hours per ISO weekday. With berlaku_sampai: a passing variant, which beats the standing hours; then the satker''s own row beats the common one; then the later berlaku_dari';

-- Nodes keep calendars in memory and ask for this version at every use. It comes from a sequence, so that a version seen
-- inside a transaction that was rolled back never returns with other contents.
create sequence kalender_versi_urut;
create table kalender_versi (
    satu  boolean primary key default true check (satu),
    versi bigint not null
);
insert into kalender_versi (versi) values (nextval('kalender_versi_urut'));

create function kalender_berubah() returns trigger language plpgsql as $$
begin
    update kalender_versi set versi = nextval('kalender_versi_urut');
    return null;
end $$;

create trigger kalender_tahun_berubah after insert or update or delete or truncate on kalender_tahun
    for each statement execute function kalender_berubah();
create trigger hari_libur_berubah after insert or update or delete or truncate on hari_libur
    for each statement execute function kalender_berubah();
create trigger jam_kerja_berubah after insert or update or delete or truncate on jam_kerja
    for each statement execute function kalender_berubah();
