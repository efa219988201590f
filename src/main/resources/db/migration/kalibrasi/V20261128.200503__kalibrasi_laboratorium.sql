-- Reference standards; one whose certificate has expired cannot be chosen (ISO/IEC 17025, 6.4, 6.5).
create table standar_acuan (
    id               bigint generated always as identity primary key,
    satker           text not null references satker,
    kode             text not null,
    nama             text not null,
    nama_en          text,
    merek            text,
    nomor_seri       text,
    nomor_sertifikat text not null,
    penerbit         text not null,
    dikalibrasi      date not null,
    berlaku_sampai   date not null,
    aktif            boolean not null default true,
    unique (satker, kode),
    check (berlaku_sampai >= dikalibrasi)
);

-- The measurement behind one version of a result.
create table data_kalibrasi (
    hasil_id     bigint primary key references hasil_uji,
    satuan       text not null,
    dsi          text not null,
    suhu         numeric not null,
    suhu_u       numeric not null check (suhu_u >= 0),
    kelembapan   numeric not null check (kelembapan between 0 and 100),
    kelembapan_u numeric not null check (kelembapan_u >= 0),
    nomor_lk     text
);
comment on column data_kalibrasi.nomor_lk is 'accreditation whose CMC covers every point; null: outside the scope';

create table data_kalibrasi_titik (
    hasil_id       bigint not null references data_kalibrasi,
    urutan         int not null,
    nominal        numeric not null,
    -- readings of the instrument as typed, parted by semicolons
    pembacaan      text not null,
    rata           numeric not null,
    koreksi        numeric not null,
    ketidakpastian numeric not null check (ketidakpastian > 0),
    cmc            numeric,
    primary key (hasil_id, urutan),
    check (cmc is null or ketidakpastian >= cmc)
);

-- The certificate of the standard as it was on the day of use.
create table data_kalibrasi_standar (
    hasil_id         bigint not null references data_kalibrasi,
    standar_id       bigint not null references standar_acuan,
    kode             text not null,
    nama             text not null,
    nama_en          text,
    merek            text,
    nomor_seri       text,
    nomor_sertifikat text not null,
    penerbit         text not null,
    berlaku_sampai   date not null,
    primary key (hasil_id, standar_id)
);

create trigger data_kalibrasi_tetap before update or delete on data_kalibrasi for each row execute function pengujian_hanya_tambah();
create trigger data_kalibrasi_titik_tetap before update or delete on data_kalibrasi_titik for each row execute function pengujian_hanya_tambah();
create trigger data_kalibrasi_standar_tetap before update or delete on data_kalibrasi_standar for each row execute function pengujian_hanya_tambah();
create trigger data_kalibrasi_tidak_dikosongkan before truncate on data_kalibrasi for each statement execute function tidak_dikosongkan();
create trigger data_kalibrasi_titik_tidak_dikosongkan before truncate on data_kalibrasi_titik for each statement execute function tidak_dikosongkan();
create trigger data_kalibrasi_standar_tidak_dikosongkan before truncate on data_kalibrasi_standar for each statement execute function tidak_dikosongkan();

-- Calibrations whose owner was reminded.
create table ingatan_kalibrasi (
    sampel_id bigint primary key references sampel,
    pada      timestamptz not null
);
