-- What the laboratory knows of a sample; the customer's own words stay in sampel.
create table sampel_lab (
    sampel_id      bigint primary key references sampel,
    satker         text not null references satker,
    keadaan        text not null check (keadaan in
                   ('DITITIP', 'DITUNGGU', 'TIBA', 'TANYA', 'TOLAK', 'TERIMA', 'TERIMA_DENGAN_CATATAN', 'BATAL')),
    id_sampel      text,
    nomor_analisa  text,
    lab_id         bigint references lab,
    penyelia       text references staf,
    jumlah         text,
    kemasan        text,
    kondisi        text,
    -- caveat of an acceptance with reservation, printed on the report (ISO/IEC 17025, 7.4.3)
    catatan        text,
    -- the penyelia's own remark (LAB-012)
    catatan_lab    text,
    tempat_simpan  text,
    simpan_sampai  date,
    diserahkan     text,
    tiba_pada      timestamptz,
    diterima_oleh  text references staf,
    diterima_pada  timestamptz,
    distribusi     timestamptz,
    selesai_pada   timestamptz,
    batal_pada     timestamptz,
    batal_alasan   text,
    unique (satker, id_sampel),
    unique (satker, nomor_analisa),
    check (keadaan not in ('TERIMA', 'TERIMA_DENGAN_CATATAN')
           or (id_sampel is not null and lab_id is not null and penyelia is not null and diterima_pada is not null)),
    check (keadaan <> 'TERIMA_DENGAN_CATATAN' or catatan is not null)
);
create index sampel_lab_keadaan on sampel_lab (satker, keadaan);

-- A sample handed in before its order is paid (titip sampel).
create table titip_sampel (
    id            bigint generated always as identity primary key,
    sampel_id     bigint not null unique references sampel,
    satker        text not null references satker,
    nomor         text,
    tempat        text not null,
    kondisi       text not null,
    jumlah        text not null,
    kemasan       text,
    foto          uuid references berkas,
    diserahkan    text not null,
    diterima_oleh text not null references staf,
    diterima_pada timestamptz not null,
    unique (satker, nomor)
);

-- Every look at a delivered sample: accepted, questioned or refused. Never changed.
create table penerimaan_sampel (
    id         bigint generated always as identity primary key,
    sampel_id  bigint not null references sampel,
    keputusan  text not null check (keputusan in ('TERIMA', 'TERIMA_DENGAN_CATATAN', 'TANYA', 'TOLAK')),
    kondisi    text,
    -- the caveat, the question or the reason
    keterangan text,
    oleh       text not null references staf,
    pada       timestamptz not null,
    check (keputusan = 'TERIMA' or keterangan is not null)
);
create index penerimaan_sampel_sampel on penerimaan_sampel (sampel_id, id);

create table penerimaan_syarat (
    penerimaan_id bigint not null references penerimaan_sampel,
    urutan        int not null,
    isi           text not null,
    wajib         boolean not null,
    terpenuhi     boolean not null,
    catatan       text,
    primary key (penerimaan_id, urutan)
);

-- The customer's answer to a question or a refusal.
create table jawaban_penerimaan (
    penerimaan_id bigint primary key references penerimaan_sampel,
    pilihan       text not null check (pilihan in ('JAWAB', 'GANTI', 'BATAL')),
    isi           text,
    oleh          text not null,
    pada          timestamptz not null
);

insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari)
values
    ('bbspjikfk', 'TANDA_TERIMA_SAMPEL', 'TTS-{urut:5}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-palembang', 'TANDA_TERIMA_SAMPEL', 'TTS/PLG/{urut:5}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-pontianak', 'TANDA_TERIMA_SAMPEL', 'TTS/PTK/{urut:5}/{tahun}', 'TAHUNAN', '2026-01-01');
