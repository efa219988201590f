-- What the boxes of an SOP and the description of a service say, one item per line. A column that is null falls back: satker and process, then process, then everything ('*').
create table sop_isi (
    proses       text not null,
    satker       text references satker,       -- null: every balai
    nama         text,
    pendahulu    text,                         -- processes whose steps come first in the table
    dasar_hukum  text,
    kualifikasi  text,
    keterkaitan  text,                         -- beside the called and the calling processes
    peralatan    text,
    peringatan   text,
    pencatatan   text,
    pelaksana    text,                         -- the rest stands in the description of the service (UU 25/2009)
    sarana       text,
    pengawasan   text,
    jaminan      text,
    keamanan     text,
    publik       boolean,                      -- described on the public site
    lampiran     uuid references berkas,
    lampiran_nama text,
    unique nulls not distinct (proses, satker),
    check ((lampiran is null) = (lampiran_nama is null))
);

-- How a step appears, where it is decided otherwise than the drawing suggests.
create table sop_langkah (
    proses text not null,
    satker text references satker,
    alamat text not null,                      -- process/element
    cara   text not null check (cara in ('UTAMA', 'SAMPING', 'TIDAK', 'ACUAN')),
    unique nulls not distinct (proses, satker, alamat)
);

-- Each approval of an SOP: what was signed is frozen in its document.
create table sop_pengesahan (
    id          bigint generated always as identity primary key,
    satker      text not null references satker,
    proses      text not null,
    definisi_id text not null,
    revisi      int not null check (revisi >= 0),
    edisi       int not null check (edisi >= 0),
    pengusul    text not null references staf,
    diajukan    timestamptz not null,
    pemeriksa   text references staf,
    penanda     text references staf,
    nomor       text,
    dokumen_id  uuid references dokumen,
    catatan     text,
    keadaan     text not null check (keadaan in ('DIPERIKSA', 'DITANDATANGANI', 'DIKEMBALIKAN', 'BERLAKU', 'DIGANTI')),
    selesai     timestamptz,
    check (pemeriksa is null or pemeriksa <> pengusul),
    check (keadaan not in ('DITANDATANGANI', 'BERLAKU', 'DIGANTI') or (pemeriksa is not null and penanda is not null and nomor is not null and dokumen_id is not null)),
    check (keadaan not in ('DIKEMBALIKAN', 'BERLAKU', 'DIGANTI') or selesai is not null)
);
create index sop_pengesahan_proses on sop_pengesahan (proses, satker, id desc);
create unique index sop_pengesahan_satu on sop_pengesahan (proses, satker) where keadaan in ('DIPERIKSA', 'DITANDATANGANI');

insert into pola_nomor (satker, jenis, pola, ulang, mulai_dari, berlaku_dari) values
('bbspjikfk', 'SOP', 'SOP {urut}/BBSPJIKFK', 'TIDAK_PERNAH', 1, '2026-01-01'),
('bspji-palembang', 'SOP', 'SOP {urut}/BSPJI-3', 'TIDAK_PERNAH', 28, '2026-01-01'),
('bspji-pontianak', 'SOP', 'SOP {urut}/BSPJI-PTK', 'TIDAK_PERNAH', 1, '2026-01-01');
