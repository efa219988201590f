-- Courses of a satker. Their price is an item of the price list; the category stands here and nowhere else.
create table kursus (
    id        bigint generated always as identity primary key,
    satker    text not null references satker,
    kategori  text not null check (kategori in ('REGULER', 'INHOUSE')),
    judul     text not null check (trim(judul) <> ''),
    deskripsi text,
    manfaat   text,
    target    text,
    -- One subject a line, in their order.
    materi    text,
    pos_id    bigint not null references pos_tarif,
    aktif     boolean not null default true,
    unique (satker, kategori, judul)
);

-- One date of a course. What a person pays is what the price list said when the class was opened for registration.
create table kelas (
    id                bigint generated always as identity primary key,
    satker            text not null references satker,
    kursus_id         bigint not null references kursus,
    bentuk            text not null check (bentuk in ('TATAP_MUKA', 'DARING', 'HIBRIDA')),
    tempat            text not null check (trim(tempat) <> ''),
    mulai             date not null,
    selesai           date not null,
    biaya             numeric(15, 0) not null check (biaya >= 0),
    kuota_minimal     integer not null check (kuota_minimal > 0),
    kuota_maksimal    integer not null,
    batas_pendaftaran date not null,
    keadaan           text not null default 'DISIAPKAN' check (keadaan in ('DISIAPKAN', 'MASA_PENDAFTARAN', 'DIJADWALKAN', 'BERLANGSUNG', 'SELESAI', 'BATAL')),
    -- Counts the dates it had; who is asked about a new one is asked about this number.
    jadwal_ke         integer not null default 1,
    batal_alasan      text,
    check (selesai >= mulai),
    check (kuota_maksimal >= kuota_minimal),
    check (batas_pendaftaran <= mulai),
    check ((keadaan = 'BATAL') = (batal_alasan is not null))
);
create index kelas_satker on kelas (satker, mulai);
create index kelas_kursus on kelas (kursus_id);

-- What became of a class, oldest first; nothing of it is taken back.
create table kelas_jejak (
    id       bigint generated always as identity primary key,
    kelas_id bigint not null references kelas,
    keadaan  text not null,
    rincian  text not null,
    oleh     text not null,
    pada     timestamptz not null
);
create index kelas_jejak_kelas on kelas_jejak (kelas_id);
create function kelas_jejak_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'what became of a class stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger kelas_jejak_tetap before update or delete on kelas_jejak for each row execute function kelas_jejak_tetap();
create trigger kelas_jejak_tidak_dikosongkan before truncate on kelas_jejak for each statement execute function kelas_jejak_tetap();

-- What a training order asks for. A class is there for REGULER from the start, for INHOUSE once Admin Pelatihan has made one.
create table bimtek (
    permohonan_id   bigint primary key references permohonan on delete cascade,
    kursus_id       bigint references kursus,
    kelas_id        bigint references kelas,
    pemohon         text,
    telepon         text,
    jumlah          integer check (jumlah > 0),
    -- Proposed by the customer of an INHOUSE course.
    usul_mulai      date,
    usul_selesai    date,
    usul_tempat     text,
    pesan           text,
    -- Number of people and price per person that the customer saw when the registration was sent.
    jumlah_dikirim  integer,
    biaya_dikirim   numeric(15, 0),
    -- The date of the class that the customer agreed to.
    jadwal_diterima integer,
    diperiksa_oleh  text references staf,
    check (usul_selesai is null or usul_mulai is not null and usul_selesai >= usul_mulai)
);
create index bimtek_kelas on bimtek (kelas_id);
create index bimtek_kursus on bimtek (kursus_id);

-- Letter of request and other papers (TRN-026).
create table bimtek_dokumen (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references bimtek on delete cascade,
    jenis         text not null check (jenis in ('SURAT', 'DUKUNG')),
    berkas_id     uuid not null references berkas
);
create index bimtek_dokumen_permohonan on bimtek_dokumen (permohonan_id);

-- A paid order is asked whether it takes a new date of its class; one row for each date.
create table jadwal_ditanya (
    permohonan_id bigint not null references bimtek,
    jadwal_ke     integer not null,
    ditanya       timestamptz not null,
    batas         timestamptz not null,
    jawaban       text check (jawaban in ('terima', 'tolak', 'lewat')),
    alasan        text,
    oleh          text,
    dijawab       timestamptz,
    primary key (permohonan_id, jadwal_ke),
    check (batas > ditanya),
    check ((jawaban is null) = (dijawab is null)),
    check (jawaban is null or oleh is not null)
);
