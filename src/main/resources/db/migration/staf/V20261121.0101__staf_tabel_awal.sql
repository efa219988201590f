create table peran (
    kode  text primary key,
    nama  text not null,
    urut  int  not null
);

insert into peran values
('cs', 'Customer Service', 1),
('ketua-tim-pji', 'Ketua Tim PJI', 2),
('bendahara', 'Bendahara', 3),
('penyelia', 'Penyelia', 4),
('analis', 'Analis', 5),
('manajer-teknis', 'Manajer Teknis', 6),
('kepala-balai', 'Kepala Balai', 7),
('admin-satker', 'Admin Satker', 8),
('admin-pusat', 'Admin Pusat', 9),
('operator', 'Operator Sistem', 10);

create table staf (
    id            text primary key check (id ~ '^[a-z0-9._-]{2,64}$'),
    nip           text,
    nama          text not null,
    jenis_kelamin text check (jenis_kelamin in ('L', 'P')),
    surel         text not null,
    telepon       text,
    seksi         text,
    tingkat       text,
    status_kerja  text not null default 'Aktif' check (status_kerja in ('Aktif', 'Tidak Aktif')),
    sandi         text not null,
    foto          uuid,
    salah_sandi   int not null default 0,
    terkunci_sampai timestamptz,
    dibuat        timestamptz not null default now()
);

create table staf_peran (
    staf  text not null references staf on delete cascade,
    peran text not null references peran,
    primary key (staf, peran)
);

-- A person may work for several satker; the engine sees them as tenants.
create table staf_satker (
    staf   text not null references staf on delete cascade,
    satker text not null references satker,
    primary key (staf, satker)
);
