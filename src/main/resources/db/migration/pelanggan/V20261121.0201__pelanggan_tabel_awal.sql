create table pelanggan (
    id              bigint generated always as identity primary key,
    satker          text not null references satker,
    kategori        text not null references kategori_pelanggan,
    bentuk_badan    text,
    nama            text not null,
    tipe            text check (tipe in ('Industri', 'Non Industri')),
    kelompok        text,
    -- Digits only, as the customer gave them: 15 or 16.
    npwp            text check (npwp ~ '^[0-9]{15,16}$'),
    -- The 16-digit number of an organisation is its 15-digit number behind a zero; both are one customer.
    npwp_kunci      text generated always as (lpad(npwp, 16, '0')) stored,
    kbli            text,
    alamat          text not null,
    provinsi        text not null references provinsi,
    kota            text not null references kota,
    kode_pos        text,
    surel           text not null,
    telepon         text not null,
    fax             text,
    whatsapp        text,
    kontak_nama     text not null,
    kontak_jabatan  text,
    kontak_hp       text not null,
    kontak_surel    text not null,
    -- Columns that only this kategori has.
    tambahan        jsonb not null default '{}',
    status          text not null default 'MENUNGGU' check (status in ('MENUNGGU', 'AKTIF', 'DITOLAK')),
    alasan          text,
    -- Of the form that was sent: a second click is the same registration.
    kunci_kirim     text not null unique,
    didaftarkan     timestamptz not null,
    diputuskan      timestamptz,
    diputuskan_oleh text,
    check (status <> 'DITOLAK' or alasan is not null)
);
create unique index pelanggan_npwp on pelanggan (satker, npwp_kunci) where status <> 'DITOLAK';
create unique index pelanggan_surel on pelanggan (satker, lower(surel)) where status <> 'DITOLAK';
create index pelanggan_satker on pelanggan (satker, nama);

-- People who work for a customer; the first one is made at registration and can sign in once the customer is active. The name is unique in the installation because there is one login.
create table pengguna (
    id             bigint generated always as identity primary key,
    pelanggan      bigint not null references pelanggan,
    username       text not null unique check (username ~ '^[a-z][a-z0-9._-]{3,39}$'),
    surel          text not null,
    nama           text not null,
    jabatan        text,
    hp             text,
    -- Null until the person has chosen one.
    sandi          text,
    aktif          boolean not null default true,
    -- Counts changes of password, roles and state; a session of an older one ends.
    versi          int not null default 0,
    dibuat         timestamptz not null
);
create unique index pengguna_surel on pengguna (pelanggan, lower(surel));
create index pengguna_cari_surel on pengguna (lower(surel));

create table pengguna_peran (
    pengguna  bigint not null references pengguna,
    peran     text not null check (peran in ('pemohon', 'keuangan', 'penandatangan')),
    primary key (pengguna, peran)
);

-- One-time links; of the token only the hash is known.
create table tautan_sekali (
    sidik        text primary key check (sidik ~ '^[0-9a-f]{64}$'),
    jenis        text not null check (jenis in ('SANDI', 'UNDANGAN', 'PERBAIKAN')),
    pelanggan    bigint not null references pelanggan,
    pengguna     bigint references pengguna,
    -- Of an invitation: whom and as what.
    surel        text,
    peran        text,
    dibuat       timestamptz not null,
    kedaluwarsa  timestamptz not null,
    dipakai      timestamptz
);
create index tautan_sekali_kedaluwarsa on tautan_sekali (kedaluwarsa);
create index tautan_sekali_pelanggan on tautan_sekali (pelanggan, jenis);

-- Forgotten passwords of addresses that nobody has (ACC-023, ACC-024).
create table permintaan_sandi (
    id        bigint generated always as identity primary key,
    surel     text not null,
    waktu     timestamptz not null,
    kali      int not null default 1,
    selesai   timestamptz,
    oleh      text
);
create unique index permintaan_sandi_terbuka on permintaan_sandi (lower(surel)) where selesai is null;

-- Company documents (ACC-031 to ACC-035).
create table dokumen_pelanggan (
    pelanggan     bigint not null references pelanggan,
    jenis         text not null check (jenis in ('NPWP', 'AKTA', 'SIINAS')),
    nomor         text,
    notaris       text,
    berkas        uuid not null references berkas,
    berkas_ktp    uuid references berkas,
    diunggah      timestamptz not null,
    diunggah_oleh text not null,
    primary key (pelanggan, jenis)
);

-- Company data change only by letter (ACC-029, ACC-030).
create table perubahan_pelanggan (
    id         bigint generated always as identity primary key,
    pelanggan  bigint not null references pelanggan,
    surat      uuid not null references berkas,
    nomor_surat text not null,
    tanggal_surat date not null,
    sebelum    jsonb not null,
    sesudah    jsonb not null,
    oleh       text not null,
    waktu      timestamptz not null
);
create index perubahan_pelanggan_milik on perubahan_pelanggan (pelanggan, id desc);
