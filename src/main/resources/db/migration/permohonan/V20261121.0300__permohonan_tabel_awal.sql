-- A request as the customer typed it. Until Ajukan (diajukan is null) it is a draft that only the customer sees.
create table permohonan (
    id              bigint generated always as identity primary key,
    satker          text not null references satker,
    pelanggan_id    bigint not null,
    pembuat         bigint not null,
    layanan         text not null default 'pengujian',
    pra_order       text,
    kasus           text unique,
    nomor_order     text,
    bahasa          text not null default 'ID' check (bahasa in ('ID', 'EN', 'ID_EN')),
    tujuan          text,
    nama_cetak      text not null,
    alamat_cetak    text not null,
    alamat_sama     boolean not null default true,
    alamat_kirim    text,
    kontak_nama     text not null,
    kontak_wa       text not null,
    kontak_jabatan  text,
    kontak_surel    text,
    -- ISO/IEC 17025, 7.1.3: statement of conformity and its decision rule are agreed here, not at result entry.
    pernyataan      boolean not null default false,
    aturan_keputusan text check (aturan_keputusan in ('SEDERHANA', 'JAGA', 'EMPAT_TINGKAT')),
    sisa_contoh     text not null default 'DIMUSNAHKAN' check (sisa_contoh in ('DIKEMBALIKAN', 'DIMUSNAHKAN', 'DISIMPAN')),
    laporan_gabung  boolean not null default false,
    asal_contoh     text not null default 'BAWA_SENDIRI' check (asal_contoh in ('BAWA_SENDIRI', 'SAMPLING')),
    salinan_dari    bigint references permohonan,
    dibuat          timestamptz not null,
    diubah          timestamptz not null,
    versi           int not null default 0,
    diajukan        timestamptz,
    dipesan         timestamptz,
    ditolak_alasan  text,
    batal_alasan    text,
    check (not pernyataan or aturan_keputusan is not null),
    check (diajukan is null or kasus is not null)
);
create index permohonan_pelanggan on permohonan (pelanggan_id, dibuat desc);
create unique index permohonan_pra_order on permohonan (satker, pra_order);
create unique index permohonan_nomor_order on permohonan (satker, nomor_order);

create table permohonan_berkas (
    permohonan_id bigint not null references permohonan on delete cascade,
    berkas_id     uuid not null,
    urutan        int not null,
    primary key (permohonan_id, berkas_id)
);

-- A report holds one or more samples of a request; made when the request becomes an order.
create table laporan (
    id             bigint generated always as identity primary key,
    permohonan_id  bigint not null references permohonan,
    satker         text not null references satker,
    urutan         int not null,
    nomor_lhu      text,
    dokumen_id     uuid,
    penanda_tangan text,
    dirilis        timestamptz,
    unique (permohonan_id, urutan)
);

create table sampel (
    id             bigint generated always as identity primary key,
    permohonan_id  bigint not null references permohonan on delete cascade,
    urutan         int not null,
    produk_id      bigint not null references produk,
    standar_id     bigint not null references standar,
    nama_id        text not null,
    nama_en        text,
    merek          text,
    tipe_id        text,
    tipe_en        text,
    kode_lokasi    text,
    keterangan     text,
    material       text,
    bentuk         text,
    dimensi        text,
    laporan_id     bigint references laporan,
    unique (permohonan_id, urutan)
);

create table sampel_berkas (
    sampel_id bigint not null references sampel on delete cascade,
    berkas_id uuid not null,
    primary key (sampel_id, berkas_id)
);

create table sampel_parameter (
    id           bigint generated always as identity primary key,
    sampel_id    bigint not null references sampel on delete cascade,
    parameter_id bigint not null references parameter_uji,
    unique (sampel_id, parameter_id)
);

-- Choices of the BPOM migration chain.
create table sampel_migrasi (
    sampel_id  bigint not null references sampel on delete cascade,
    jenis      text not null check (jenis in ('TIPE', 'WAKTU', 'SUHU')),
    pilihan_id bigint not null,
    keterangan text,
    primary key (sampel_id, jenis, pilihan_id)
);

-- What staff noted per field when a request was sent back; never changed.
create table catatan_perbaikan (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan,
    putaran       int not null,
    bidang        text not null,
    catatan       text not null,
    oleh          text not null,
    pada          timestamptz not null
);

-- Kaji ulang permintaan (ISO/IEC 17025, 7.1.1): one row per aspect and round.
create table kaji_ulang (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan,
    putaran       int not null,
    aspek         text not null check (aspek in ('METODE', 'KEMAMPUAN', 'PERALATAN', 'WAKTU', 'AKREDITASI')),
    sesuai        boolean not null,
    catatan       text,
    oleh          text not null,
    pada          timestamptz not null,
    unique (permohonan_id, putaran, aspek)
);

-- After Ajukan the customer's words change only while the request is sent back; the trail of who changed what.
create table permohonan_jejak (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan,
    oleh          text not null,
    pada          timestamptz not null,
    tindakan      text not null,
    rincian       text
);
