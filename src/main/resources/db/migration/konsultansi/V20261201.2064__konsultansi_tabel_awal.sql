-- What a request for consulting asks for, beside its row in permohonan.
create table konsultansi (
    permohonan_id bigint primary key references permohonan on delete cascade,
    kategori      text check (kategori in ('KONSULTANSI', 'PENDAMPINGAN_INDUSTRI')),
    kebutuhan     text
);

-- Items of the price list that PJ Konsultansi chose for the quotation.
create table susunan_konsultansi (
    permohonan_id bigint not null references permohonan on delete cascade,
    urutan        int not null,
    pos_id        bigint not null references pos_tarif,
    banyak        int not null check (banyak between 1 and 999),
    primary key (permohonan_id, urutan),
    unique (permohonan_id, pos_id)
);

create table tim_konsultan (
    permohonan_id bigint not null references permohonan,
    staf          text not null references staf,
    ketua         boolean not null,
    ditunjuk      timestamptz not null,
    oleh          text not null,
    primary key (permohonan_id, staf)
);
create unique index tim_konsultan_satu_ketua on tim_konsultan (permohonan_id) where ketua;

-- Each proposal of visits; the newest counts.
create table rencana_konsultansi (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan,
    ke            int not null check (ke > 0),
    catatan       text,
    disusun       timestamptz not null,
    oleh          text not null,
    terkirim      timestamptz,
    jawab_sampai  timestamptz,
    jawaban       text check (jawaban in ('TERIMA', 'LAIN', 'DIAM')),
    jawaban_catatan text,
    dijawab       timestamptz,
    dijawab_oleh  text,
    unique (permohonan_id, ke),
    check ((terkirim is null) = (jawab_sampai is null)),
    check ((jawaban is null) = (dijawab is null)),
    check (jawaban is distinct from 'LAIN' or jawaban_catatan is not null)
);

create table kunjungan_konsultansi (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan,
    rencana_id    bigint not null references rencana_konsultansi,
    mulai         timestamptz not null,
    selesai       timestamptz not null check (selesai > mulai),
    cara          text not null check (cara in ('LOKASI', 'BALAI', 'DARING')),
    tempat        text,
    agenda        text not null,
    keadaan       text not null default 'RENCANA' check (keadaan in ('RENCANA', 'TERLAKSANA', 'BATAL')),
    nomor         int,
    ringkasan     text,
    dicatat       timestamptz,
    dicatat_oleh  text,
    unique (permohonan_id, nomor),
    check ((keadaan = 'TERLAKSANA') = (nomor is not null and ringkasan is not null and dicatat is not null and dicatat_oleh is not null))
);
create index kunjungan_konsultansi_permohonan on kunjungan_konsultansi (permohonan_id, mulai);

create table hadir_konsultansi (
    kunjungan_id bigint not null references kunjungan_konsultansi,
    urut         int not null,
    nama         text not null,
    jabatan      text,
    pihak        text not null check (pihak in ('BALAI', 'PELANGGAN')),
    primary key (kunjungan_id, urut)
);

-- Photos and papers of a visit.
create table berkas_kunjungan (
    berkas_id    uuid primary key,
    kunjungan_id bigint not null references kunjungan_konsultansi,
    pada         timestamptz not null,
    oleh         text not null
);

-- What somebody has to do after a visit.
create table tindak_lanjut (
    id               bigint generated always as identity primary key,
    permohonan_id    bigint not null references permohonan,
    kunjungan_id     bigint not null references kunjungan_konsultansi,
    uraian           text not null,
    pihak            text not null check (pihak in ('BALAI', 'PELANGGAN')),
    penanggung_jawab text not null,
    batas            date not null,
    jawaban          text,
    selesai          timestamptz,
    selesai_oleh     text,
    check ((selesai is null) = (selesai_oleh is null)),
    check (selesai is null or jawaban is not null)
);
create index tindak_lanjut_permohonan on tindak_lanjut (permohonan_id);

create table laporan_konsultansi (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan,
    ke            int not null check (ke > 0),
    jenis         text not null check (jenis in ('ANTARA', 'AKHIR')),
    keadaan       text not null default 'DISUSUN' check (keadaan in ('DISUSUN', 'DIPERIKSA', 'DITANDATANGANI', 'TERBIT')),
    latar         text,
    kegiatan      text,
    hasil         text,
    saran         text,
    penyusun      text,
    disusun       timestamptz,
    pemeriksa     text,
    diperiksa     timestamptz,
    kembali       text,
    penanda       text,
    nomor         text,
    dokumen_id    uuid references dokumen,
    terbit        timestamptz,
    unique (permohonan_id, ke),
    check (keadaan = 'DISUSUN' or (latar is not null and kegiatan is not null and hasil is not null and saran is not null and penyusun is not null)),
    check (keadaan not in ('DITANDATANGANI', 'TERBIT') or (pemeriksa is not null and pemeriksa <> penyusun and penanda is not null and dokumen_id is not null and nomor is not null)),
    check ((keadaan = 'TERBIT') = (terbit is not null))
);
-- One final report, and one report in hand at a time.
create unique index laporan_konsultansi_satu_akhir on laporan_konsultansi (permohonan_id) where jenis = 'AKHIR';
create unique index laporan_konsultansi_satu_terbuka on laporan_konsultansi (permohonan_id) where keadaan <> 'TERBIT';

-- The customer withdrew after paying, or the balai gave the order up because its customer cannot be reached.
create table penghentian_konsultansi (
    permohonan_id bigint primary key references permohonan,
    pihak         text not null check (pihak in ('PELANGGAN', 'BALAI')),
    alasan        text not null,
    nomor         text not null,
    tanggal       date not null,
    uang          text check (uang in ('dikembalikan', 'dimuka')),
    pada          timestamptz not null,
    oleh          text not null
);

-- What happened stays: visits that were held, who was there, and reports that were issued.
create function konsultansi_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception '%: tidak dapat dikosongkan', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    if tg_table_name = 'hadir_konsultansi' or tg_table_name = 'laporan_konsultansi' and to_jsonb(old) ->> 'keadaan' = 'TERBIT' or tg_table_name = 'kunjungan_konsultansi' and to_jsonb(old) ->> 'keadaan' = 'TERLAKSANA' then
        raise exception '%: yang sudah tercatat tidak dapat diubah', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger kunjungan_konsultansi_tetap before update or delete on kunjungan_konsultansi for each row execute function konsultansi_tetap();
create trigger kunjungan_konsultansi_kosong before truncate on kunjungan_konsultansi execute function konsultansi_tetap();
create trigger hadir_konsultansi_tetap before update or delete on hadir_konsultansi for each row execute function konsultansi_tetap();
create trigger hadir_konsultansi_kosong before truncate on hadir_konsultansi execute function konsultansi_tetap();
create trigger laporan_konsultansi_tetap before update or delete on laporan_konsultansi for each row execute function konsultansi_tetap();
create trigger laporan_konsultansi_kosong before truncate on laporan_konsultansi execute function konsultansi_tetap();
