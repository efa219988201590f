-- Who handles reports; from the first two on, one of them proposes and another one confirms.
create table wbs_anggota (
    id            bigint generated always as identity primary key,
    satker        text not null references satker,
    staf          text not null references staf,
    jabatan       text not null check (jabatan in ('KEPALA_BALAI', 'KETUA_TIM_PJI', 'KETUA_TIM', 'INSPEKTORAT')),
    sebutan       text not null,
    diusulkan_oleh text not null,
    disahkan_oleh text check (disahkan_oleh <> diusulkan_oleh),
    sejak         timestamptz,
    keluar_diusulkan_oleh text,
    keluar_disahkan_oleh text check (keluar_disahkan_oleh <> keluar_diusulkan_oleh),
    sampai        timestamptz
);
create unique index wbs_anggota_satu on wbs_anggota (satker, staf) where sampai is null;

-- A report. Its keys are wrapped by the installation's master key; the receipt is only known as a slow hash.
create table wbs_kasus (
    id              bigint generated always as identity primary key,
    nomor           text not null unique check (nomor ~ '^WBS-[0-9A-Z]{10}$'),
    satker          text not null references satker,
    kunci_versi     int not null,
    kunci           bytea not null,
    kunci_identitas bytea not null,
    resi            bytea not null unique,
    resi_versi      int not null,
    sekali          bytea not null unique,
    dibuat          timestamptz not null,
    selesai         timestamptz
);

-- Everything that was written or handed in about a report, each row sealed for itself.
create table wbs_isi (
    id       uuid primary key,
    kasus_id bigint not null references wbs_kasus on delete cascade,
    urut     bigint generated always as identity,
    jenis    text not null,
    isi      bytea not null
);
create index wbs_isi_kasus on wbs_isi (kasus_id, jenis, urut);

-- Notices that there is work. Whom they reach is worked out when they are sent and stands nowhere.
create table wbs_kabar (
    id        bigint generated always as identity primary key,
    kasus_id  bigint not null references wbs_kasus on delete cascade,
    pengawas  boolean not null default false,
    percobaan int not null default 0,
    dibuat    timestamptz not null
);

-- Wrong receipts, counted without knowing from where they came.
create table wbs_resi_keliru (
    menit timestamptz primary key,
    kali  int not null
);

-- What stays when a report is purged: a number.
create table wbs_register (
    satker text not null references satker,
    tahun  int not null,
    jenis  text not null,
    hasil  text not null,
    jumlah int not null check (jumlah > 0),
    primary key (satker, tahun, jenis, hasil)
);
