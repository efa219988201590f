-- Work at the customer's site (INS-007..014): the order as CS passed it on, its schedules, what was taken or calibrated there.
create table kerja_lapangan (
    permohonan_id        bigint primary key references permohonan,
    satker               text not null references satker,
    -- CS to the laboratory, and back when it cannot be done like this; shown to people who do not know the customer.
    catatan_cs           text,
    diteruskan           timestamptz not null,
    diteruskan_oleh      text not null,
    catatan_koordinator  text
);

-- One row per plan; the newest of an order counts.
create table jadwal_lapangan (
    id                bigint generated always as identity primary key,
    permohonan_id     bigint not null references kerja_lapangan,
    satker            text not null references satker,
    ke                int not null,
    mulai             timestamptz not null,
    selesai           timestamptz not null check (selesai > mulai),
    ketua             text not null references staf,
    kendaraan         text,
    catatan           text,
    keadaan           text not null default 'DISUSUN'
        check (keadaan in ('DISUSUN', 'DISETUJUI', 'DIKABARKAN', 'DISEPAKATI', 'BERSURAT', 'DITUNDA', 'DIKEMBALIKAN', 'DITOLAK_PELANGGAN', 'SELESAI', 'BATAL')),
    disusun           timestamptz not null,
    disusun_oleh      text not null,
    diperiksa         timestamptz,
    diperiksa_oleh    text,
    -- Why Koordinator Lab or Kepala Balai sent it back.
    catatan_periksa   text,
    -- Without an answer until then the customer agrees.
    jawab_sampai      timestamptz,
    dijawab           timestamptz,
    dijawab_oleh      text,
    usul_tanggal      date,
    alasan_pelanggan  text,
    surat_nomor       text,
    surat_tanggal     date,
    surat_id          uuid references dokumen,
    penanda           text references staf,
    tunda_sebab       text check (tunda_sebab in ('CUACA', 'PELANGGAN_TIDAK_ADA', 'LAINNYA')),
    tunda_keterangan  text,
    ditunda           timestamptz,
    ditunda_oleh      text,
    unique (permohonan_id, ke),
    check ((keadaan = 'DITUNDA') = (ditunda is not null)),
    check ((ditunda is null) = (tunda_sebab is null))
);
create index jadwal_lapangan_waktu on jadwal_lapangan (satker, mulai);

create table regu_lapangan (
    jadwal_id  bigint not null references jadwal_lapangan,
    staf       text not null references staf,
    primary key (jadwal_id, staf)
);
create index regu_lapangan_staf on regu_lapangan (staf);

create table alat_lapangan (
    jadwal_id  bigint not null references jadwal_lapangan,
    alat_id    bigint not null references alat,
    primary key (jadwal_id, alat_id)
);

-- What the officers report from a visit, with the hand-over (chain of custody).
create table hasil_lapangan (
    jadwal_id           bigint primary key references jadwal_lapangan,
    tiba                timestamptz not null,
    selesai             timestamptz not null check (selesai >= tiba),
    saksi_nama          text not null,
    saksi_jabatan       text,
    catatan             text,
    dicatat             timestamptz not null,
    dicatat_oleh        text not null,
    berita_acara_nomor  text,
    berita_acara_id     uuid references dokumen
);

-- A sample as it was taken, or an instrument as it was found at the site.
create table contoh_lapangan (
    sampel_id     bigint primary key references sampel,
    jadwal_id     bigint not null references hasil_lapangan,
    nomor_contoh  text,
    titik         text,
    lintang       numeric(9, 6) check (lintang between -90 and 90),
    bujur         numeric(9, 6) check (bujur between -180 and 180),
    diambil       timestamptz not null,
    metode        text,
    kondisi       text not null,
    jumlah        text,
    wadah         text,
    pengawet      text,
    identitas     text,
    check ((lintang is null) = (bujur is null))
);

-- Photos, and the drawn signatures of the hand-over.
create table foto_lapangan (
    id         bigint generated always as identity primary key,
    jadwal_id  bigint not null references jadwal_lapangan,
    sampel_id  bigint references sampel,
    jenis      text not null check (jenis in ('FOTO', 'TTD_PELANGGAN', 'TTD_PETUGAS')),
    berkas_id  uuid not null references berkas,
    oleh       text not null,
    pada       timestamptz not null,
    check (jenis = 'FOTO' or sampel_id is null)
);
create index foto_lapangan_jadwal on foto_lapangan (jadwal_id);

-- What was reported and signed for at the site stays as it is; only the protocol is added once.
create function hasil_lapangan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'hasil_lapangan' then
        if to_jsonb(old) ->> 'berita_acara_id' is null
            and to_jsonb(new) - array['berita_acara_nomor', 'berita_acara_id'] = to_jsonb(old) - array['berita_acara_nomor', 'berita_acara_id'] then
            return new;
        end if;
    end if;
    raise exception 'what was reported from a site never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger hasil_lapangan_tetap before update or delete on hasil_lapangan for each row execute function hasil_lapangan_tetap();
create trigger hasil_lapangan_tidak_dikosongkan before truncate on hasil_lapangan for each statement execute function hasil_lapangan_tetap();
create trigger contoh_lapangan_tetap before update or delete on contoh_lapangan for each row execute function hasil_lapangan_tetap();
create trigger contoh_lapangan_tidak_dikosongkan before truncate on contoh_lapangan for each statement execute function hasil_lapangan_tetap();

-- A photo may be taken away again until the visit is reported.
create function foto_lapangan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select from hasil_lapangan h where h.jadwal_id = old.jadwal_id) then
        return old;
    end if;
    raise exception 'photos and signatures of a reported visit stay' using errcode = 'integrity_constraint_violation';
end $$;
create trigger foto_lapangan_tetap before update or delete on foto_lapangan for each row execute function foto_lapangan_tetap();
create trigger foto_lapangan_tidak_dikosongkan before truncate on foto_lapangan for each statement execute function foto_lapangan_tetap();

insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari)
values
    ('bbspjikfk', 'SURAT_TUGAS', 'ST/{urut}/BSKJI/BBSPJIKFK/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-palembang', 'SURAT_TUGAS', 'ST/{urut}/BSKJI/BSPJI-Palembang/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-pontianak', 'SURAT_TUGAS', 'ST/{urut}/BSKJI/BSPJI-Pontianak/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bbspjikfk', 'BERITA_ACARA_LAPANGAN', 'BA/{urut}/BSKJI/BBSPJIKFK/LAP/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-palembang', 'BERITA_ACARA_LAPANGAN', 'BA/{urut}/BSKJI/BSPJI-Palembang/LAP/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-pontianak', 'BERITA_ACARA_LAPANGAN', 'BA/{urut}/BSKJI/BSPJI-Pontianak/LAP/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01');
