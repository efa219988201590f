-- A password given by an administrator has to be replaced at the first login; a new password ends all other sessions.
alter table staf add sandi_sementara boolean not null default false;
alter table staf add versi int not null default 0;

-- Which pages of kelola an Admin Satker may use, and for what. Admin Pusat may use all.
create table staf_hak (
    staf     text not null references staf on delete cascade,
    bagian   text not null,
    tindakan text not null check (tindakan in ('LIHAT', 'TAMBAH', 'UBAH', 'HAPUS')),
    primary key (staf, bagian, tindakan)
);

-- One-time addresses for the first administrator, as hash; good only while nobody is on the staff.
create table pintu_awal (
    hash   text primary key,
    dibuat timestamptz not null
);
