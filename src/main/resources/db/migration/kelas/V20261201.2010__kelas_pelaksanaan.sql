-- A class as its own case: letter of duty, and what stands on its certificates.
create table pelaksanaan_kelas (
    kelas_id           bigint primary key references kelas,
    satker             text not null references satker,
    kasus              text not null unique,
    dibuka             timestamptz not null,
    -- Letters that are out; the next one has a number of its own.
    surat_ke           int not null default 1 check (surat_ke > 0),
    surat_nomor        text,
    surat_tanggal      date,
    surat_id           uuid references dokumen,
    surat_penanda      text references staf,
    surat_terbit       timestamptz,
    surat_catatan      text,
    sertifikat_penanda text references staf,
    sertifikat_catatan text,
    alasan             text,
    selesai            timestamptz,
    check (surat_terbit is null or surat_id is not null)
);

create table instruktur_kelas (
    kelas_id bigint not null references pelaksanaan_kelas on delete cascade,
    urut     int not null check (urut > 0),
    staf     text references staf,
    nama     text not null check (trim(nama) <> ''),
    instansi text,
    primary key (kelas_id, urut)
);

create table materi_kelas (
    id        bigint generated always as identity primary key,
    kelas_id  bigint not null references pelaksanaan_kelas on delete cascade,
    judul     text not null check (trim(judul) <> ''),
    berkas_id uuid not null references berkas,
    oleh      text not null references staf,
    dibuat    timestamptz not null
);
create index materi_kelas_kelas on materi_kelas (kelas_id);

create table foto_kelas (
    id         bigint generated always as identity primary key,
    kelas_id   bigint not null references pelaksanaan_kelas on delete cascade,
    keterangan text,
    berkas_id  uuid not null references berkas,
    oleh       text not null references staf,
    dibuat     timestamptz not null
);
create index foto_kelas_kelas on foto_kelas (kelas_id);

create table hadir_peserta (
    kelas_id   bigint not null references pelaksanaan_kelas on delete cascade,
    peserta_id bigint not null references peserta,
    hari       date not null,
    hadir      boolean not null,
    primary key (kelas_id, peserta_id, hari)
);

-- Question bank of a course. Choices stand one in a line. A question that was asked is replaced by another row, never changed.
create table soal (
    id        bigint generated always as identity primary key,
    kursus_id bigint not null references kursus,
    tahap     text not null check (tahap in ('PRE', 'POST', 'EVALUASI')),
    urut      int not null,
    teks      text not null check (trim(teks) <> ''),
    pilihan   text not null default '',
    kunci     int,
    uraian    boolean not null default false,
    aktif     boolean not null default true,
    dibuat    timestamptz not null,
    oleh      text not null,
    check (tahap = 'EVALUASI' or (kunci is not null and kunci between 1 and 5 and pilihan <> '' and not uraian)),
    check (tahap <> 'EVALUASI' or (kunci is null and pilihan = ''))
);
create index soal_kursus on soal (kursus_id, tahap) where aktif;

create table aktivasi_tes (
    kelas_id bigint not null references pelaksanaan_kelas on delete cascade,
    tahap    text not null check (tahap in ('PRE', 'POST', 'EVALUASI')),
    dibuka   timestamptz not null,
    ditutup  timestamptz,
    oleh     text not null,
    primary key (kelas_id, tahap)
);

-- Only fingerprints: the address itself stands in the mail or on the printed list. One of each way at a time.
create table tautan_peserta (
    sidik      text primary key,
    kelas_id   bigint not null references pelaksanaan_kelas on delete cascade,
    peserta_id bigint not null references peserta,
    cara       text not null check (cara in ('SUREL', 'CETAK')),
    dibuat     timestamptz not null,
    unique (kelas_id, peserta_id, cara)
);

-- One sheet per person and test; its questions are those that were in the bank when it was begun.
create table lembar_tes (
    id         bigint generated always as identity primary key,
    kelas_id   bigint not null references pelaksanaan_kelas on delete cascade,
    peserta_id bigint not null references peserta,
    tahap      text not null check (tahap in ('PRE', 'POST', 'EVALUASI')),
    dimulai    timestamptz not null,
    dikirim    timestamptz,
    benar      int,
    jumlah     int,
    nilai      numeric(5, 2),
    unique (kelas_id, peserta_id, tahap),
    check (nilai is null or (dikirim is not null and nilai between 0 and 100))
);

create table jawaban_tes (
    lembar_id bigint not null references lembar_tes on delete cascade,
    soal_id   bigint not null references soal,
    urut      int not null,
    pilihan   int check (pilihan between 1 and 5),
    teks      text,
    primary key (lembar_id, soal_id)
);

-- What was sent is not answered a second time.
create function lembar_tes_dikirim() returns trigger language plpgsql as $$
begin
    if exists (select 1 from lembar_tes l where l.id = new.lembar_id and l.dikirim is not null) then
        raise exception 'Lembar tes % sudah dikirim', new.lembar_id;
    end if;
    return new;
end $$;
create trigger jawaban_tes_terkunci before insert or update on jawaban_tes for each row execute function lembar_tes_dikirim();

create function lembar_tes_tetap() returns trigger language plpgsql as $$
begin
    if old.dikirim is not null then
        raise exception 'Lembar tes % sudah dikirim dan dinilai', old.id;
    end if;
    return new;
end $$;
create trigger lembar_tes_tetap before update on lembar_tes for each row execute function lembar_tes_tetap();

create table penanda_pelatihan (
    id      bigint generated always as identity primary key,
    satker  text not null references satker,
    staf    text not null references staf,
    jabatan text not null check (trim(jabatan) <> ''),
    aktif   boolean not null default false,
    unique (satker, staf)
);
create unique index penanda_pelatihan_satu on penanda_pelatihan (satker) where aktif;

create table sertifikat_pelatihan (
    id         bigint generated always as identity primary key,
    kelas_id   bigint not null references pelaksanaan_kelas,
    peserta_id bigint not null unique references peserta,
    satker     text not null references satker,
    nama       text not null check (trim(nama) <> ''),
    nomor      text not null check (trim(nomor) <> ''),
    tanggal    date not null,
    dokumen_id uuid references dokumen,
    berkas_id  uuid references berkas,
    rilis      timestamptz,
    -- Two people of one form may swap their numbers.
    constraint sertifikat_pelatihan_nomor unique (satker, nomor) deferrable initially deferred,
    check (rilis is null or dokumen_id is not null or berkas_id is not null)
);
create index sertifikat_pelatihan_kelas on sertifikat_pelatihan (kelas_id);

create function sertifikat_pelatihan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'Sertifikat pelatihan tidak dapat dikosongkan';
    elsif old.rilis is not null then
        raise exception 'Sertifikat pelatihan % sudah dirilis dan tidak dapat diubah', old.nomor;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger sertifikat_pelatihan_tetap before update or delete on sertifikat_pelatihan for each row execute function sertifikat_pelatihan_tetap();
create trigger sertifikat_pelatihan_tidak_kosong before truncate on sertifikat_pelatihan for each statement execute function sertifikat_pelatihan_tetap();

insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari) values
('bbspjikfk', 'SERTIFIKAT_PELATIHAN', 'SP/{urut}/BSKJI/BBSPJIKFK/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-palembang', 'SERTIFIKAT_PELATIHAN', 'SP/{urut}/BSKJI/BSPJI-Palembang/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-pontianak', 'SERTIFIKAT_PELATIHAN', 'SP/{urut}/BSKJI/BSPJI-Pontianak/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01');
