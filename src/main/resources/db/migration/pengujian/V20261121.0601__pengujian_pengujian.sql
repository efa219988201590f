-- Instruments; one whose calibration has expired blocks the work (ISO/IEC 17025, 6.4).
create table alat (
    id                 bigint generated always as identity primary key,
    satker             text not null references satker,
    kode               text not null,
    nama               text not null,
    lab_id             bigint references lab,
    kalibrasi_terakhir date,
    kalibrasi_sampai   date,
    aktif              boolean not null default true,
    unique (satker, kode),
    check (kalibrasi_sampai is null or kalibrasi_terakhir is null or kalibrasi_sampai >= kalibrasi_terakhir)
);
comment on column alat.kalibrasi_sampai is 'last day of validity; null: needs no calibration';

-- A chosen parameter in the laboratory: unit and method may be edited per sample (LAB-015).
create table parameter_lab (
    pilihan_id        bigint primary key references sampel_parameter,
    sampel_id         bigint not null references sampel,
    satuan            text,
    metode            text,
    -- accreditation can only be taken off, never put on
    tanpa_akreditasi  boolean not null default false,
    dicoret           timestamptz
);
create index parameter_lab_sampel on parameter_lab (sampel_id);

create table paket_uji (
    id           bigint generated always as identity primary key,
    sampel_id    bigint not null references sampel,
    satker       text not null references satker,
    analis       text not null references staf,
    target       date not null,
    putaran      int not null default 1,
    status       text not null check (status in ('DIUSULKAN', 'TERBUKA', 'SELESAI', 'DIGANTI')),
    -- why these parameters are tested again
    alasan       text,
    dibuat_oleh  text not null,
    dibuat_pada  timestamptz not null,
    selesai_pada timestamptz
);
create index paket_uji_sampel on paket_uji (sampel_id);
create index paket_uji_analis on paket_uji (analis) where status = 'TERBUKA';

create table paket_parameter (
    paket_id   bigint not null references paket_uji,
    pilihan_id bigint not null references sampel_parameter,
    primary key (paket_id, pilihan_id)
);
create index paket_parameter_pilihan on paket_parameter (pilihan_id);

-- What Manajer Teknis said of an assignment, and who took over a package; never changed.
create table validasi_penugasan (
    id        bigint generated always as identity primary key,
    sampel_id bigint not null references sampel,
    setuju    boolean not null,
    catatan   text,
    oleh      text not null references staf,
    pada      timestamptz not null,
    check (setuju or catatan is not null)
);
create index validasi_penugasan_sampel on validasi_penugasan (sampel_id, id);

create table paket_alih (
    id       bigint generated always as identity primary key,
    paket_id bigint not null references paket_uji,
    dari     text not null references staf,
    ke       text not null references staf,
    alasan   text not null,
    oleh     text not null references staf,
    pada     timestamptz not null
);

-- Results as versions: a changed value keeps the old one with date, person and reason (ISO/IEC 17025, 7.5.1).
create table hasil_uji (
    id            bigint generated always as identity primary key,
    pilihan_id    bigint not null references sampel_parameter,
    paket_id      bigint not null references paket_uji,
    versi         int not null,
    jenis         text not null check (jenis in ('ANGKA', 'TEKS', 'ORGANISME', 'TIDAK_DAPAT_DIUJI')),
    -- the value as it was typed, qualifier and decimals included; what is printed
    tertulis      text,
    kualifikasi   text check (kualifikasi in ('<', '>', '<=', '>=')),
    nilai         numeric,
    desimal       int check (desimal between 0 and 12),
    ulangan       text,
    ketidakpastian numeric check (ketidakpastian >= 0),
    alasan        text,
    satuan        text,
    metode        text,
    basis         text,
    lod           numeric,
    loq           numeric,
    alat_id       bigint references alat,
    tanggal       date not null,
    catatan       text,
    oleh          text not null references staf,
    pada          timestamptz not null,
    alasan_ubah   text,
    unique (pilihan_id, versi),
    check (jenis <> 'ANGKA' or (nilai is not null and tertulis is not null)),
    check (jenis <> 'TEKS' or tertulis is not null),
    check (jenis <> 'TIDAK_DAPAT_DIUJI' or alasan is not null),
    check (versi = 1 or alasan_ubah is not null)
);

create table hasil_organisme (
    hasil_id bigint not null references hasil_uji,
    urutan   int not null,
    nama     text not null,
    jumlah   numeric not null check (jumlah >= 0),
    primary key (hasil_id, urutan)
);

-- One verdict of each kind per version of a result.
create table pemeriksaan (
    id       bigint generated always as identity primary key,
    hasil_id bigint not null references hasil_uji,
    jenis    text not null check (jenis in ('VERIFIKASI', 'VALIDASI')),
    putusan  text not null check (putusan in ('BENAR', 'KEMBALIKAN')),
    catatan  text,
    oleh     text not null references staf,
    pada     timestamptz not null,
    unique (hasil_id, jenis),
    check (putusan = 'BENAR' or catatan is not null)
);

-- What the customer says to a parameter that could not be tested.
create table persetujuan_uji (
    hasil_id  bigint primary key references hasil_uji,
    keputusan text not null check (keputusan in ('CORET', 'TUNDA', 'TANPA_JAWABAN')),
    oleh      text not null,
    pada      timestamptz not null
);

-- Instrument and date that an analyst set for the batch on the table, so that they are still there tomorrow.
create table lembar_kerja (
    analis       text not null references staf,
    parameter_id bigint not null references parameter_uji,
    metode       text not null,
    alat_id      bigint references alat,
    tanggal      date not null,
    primary key (analis, parameter_id, metode)
);

create function pengujian_hanya_tambah() returns trigger language plpgsql as $$
begin
    raise exception '% keeps its rows: no % allowed', tg_table_name, lower(tg_op);
end $$;

create trigger hasil_uji_tetap before update or delete on hasil_uji for each row execute function pengujian_hanya_tambah();
create trigger hasil_organisme_tetap before update or delete on hasil_organisme for each row execute function pengujian_hanya_tambah();
create trigger pemeriksaan_tetap before update or delete on pemeriksaan for each row execute function pengujian_hanya_tambah();
create trigger persetujuan_uji_tetap before update or delete on persetujuan_uji for each row execute function pengujian_hanya_tambah();
create trigger penerimaan_sampel_tetap before update or delete on penerimaan_sampel for each row execute function pengujian_hanya_tambah();
create trigger penerimaan_syarat_tetap before update or delete on penerimaan_syarat for each row execute function pengujian_hanya_tambah();
create trigger jawaban_penerimaan_tetap before update or delete on jawaban_penerimaan for each row execute function pengujian_hanya_tambah();
create trigger paket_alih_tetap before update or delete on paket_alih for each row execute function pengujian_hanya_tambah();
create trigger validasi_penugasan_tetap before update or delete on validasi_penugasan for each row execute function pengujian_hanya_tambah();
