-- Complaints and appeals (HLP-010, HLP-012, HLP-015, HLP-016): of customers and of others, by whatever channel they came.
create table pengaduan (
    id             bigint generated always as identity primary key,
    satker         text not null references satker,
    jenis          text not null check (jenis in ('PENGADUAN', 'BANDING')),
    saluran        text not null check (saluran in ('PORTAL', 'WEBSITE', 'KANTOR', 'SUREL', 'KOTAK_SARAN', 'TELEPON', 'WHATSAPP', 'SURAT', 'SP4N_LAPOR')),
    pelanggan_id   bigint references pelanggan,
    pelapor        text not null,
    telepon        text,
    surel          text,
    permohonan_id  bigint references permohonan,
    asal_id        bigint references pengaduan,
    perihal        text not null,
    uraian         text not null,
    berkas_id      uuid references berkas,
    surat_nomor    text,
    surat_tanggal  date,
    nomor_luar     text,
    status         text not null default 'DITERIMA'
        check (status in ('DITERIMA', 'TERDAFTAR', 'PERLU_DILENGKAPI', 'DITANGANI', 'MENUNGGU_PUTUSAN', 'DIPUTUS', 'DIJAWAB', 'SELESAI', 'DIBANDING', 'DITARIK', 'GUGUR', 'BUKAN')),
    nomor          text,
    terdaftar      timestamptz,
    catatan        text,
    tambahan       text,
    penangan       text references staf,
    pemutus        text references staf,
    temuan         text,
    tindakan       text,
    usul           text check (usul in ('DITERIMA', 'SEBAGIAN', 'DITOLAK')),
    putusan        text check (putusan in ('DITERIMA', 'SEBAGIAN', 'DITOLAK')),
    pertimbangan   text,
    keterlambatan  boolean not null default false,
    penanda        text references staf,
    jawaban_nomor  text,
    jawaban_ke     int not null default 0,
    dokumen_id     uuid references dokumen,
    dibuat         timestamptz not null,
    dibuat_oleh    text not null,
    diputus        timestamptz,
    selesai        timestamptz,
    unique (satker, nomor),
    check (jenis = 'PENGADUAN' or asal_id is not null),
    check (saluran <> 'SP4N_LAPOR' or nomor_luar is not null),
    check ((nomor is null) = (terdaftar is null)),
    check (putusan is null or pertimbangan is not null and diputus is not null),
    check (not keterlambatan or permohonan_id is not null),
    check (pelanggan_id is not null or telepon is not null or surel is not null)
);
create unique index pengaduan_banding on pengaduan (asal_id) where asal_id is not null;
create index pengaduan_satker on pengaduan (satker, id desc);
create index pengaduan_pelanggan on pengaduan (pelanggan_id, id desc);

insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari) values
('bbspjikfk', 'PENGADUAN', '{urut:3}/PGD/BBSPJIKFK/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-palembang', 'PENGADUAN', '{urut:3}/PGD/BSPJI-PLG/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-pontianak', 'PENGADUAN', '{urut:3}/PGD/BSPJI-PTK/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bbspjikfk', 'SURAT_PENGADUAN', 'B/PGD-{urut}/BSKJI/BBSPJIKFK/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-palembang', 'SURAT_PENGADUAN', 'B/PGD-{urut}/BSKJI/BSPJI-Palembang/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-pontianak', 'SURAT_PENGADUAN', 'B/PGD-{urut}/BSKJI/BSPJI-Pontianak/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01');
