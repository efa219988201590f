-- How the balai judged what was sent: the rounds of the verification, the reviews by their questions, and the sheet with which the customer confirms the audit.
create table verifikasi (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references sertifikasi,
    putaran       int not null,
    keputusan     text not null check (keputusan in ('sesuai', 'perbaiki')),
    oleh          text not null,
    pada          timestamptz not null,
    unique (permohonan_id, putaran)
);

create table dokumen_diperiksa (
    verifikasi_id bigint not null references verifikasi,
    -- code of the document, or part of the request as a note of correction names it
    bidang        text not null,
    -- the version that was judged; null for what is typed, and for what is not there
    dokumen_id    bigint references dokumen_sertifikasi,
    sesuai        boolean not null,
    catatan       text,
    primary key (verifikasi_id, bidang),
    check (sesuai or coalesce(trim(catatan), '') <> '')
);

create table tinjauan_permohonan (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references sertifikasi,
    putaran       int not null,
    keputusan     text not null check (keputusan in ('terima', 'tolak', 'catatan')),
    catatan       text,
    dokumen_id    uuid not null references dokumen,
    oleh          text not null,
    pada          timestamptz not null,
    unique (permohonan_id, putaran),
    check (keputusan = 'terima' or coalesce(trim(catatan), '') <> '')
);

create table tinjauan_jawaban (
    tinjauan_id bigint not null references tinjauan_permohonan,
    butir_id    bigint not null references butir_tinjauan,
    pilihan     int not null check (pilihan in (1, 2)),
    keterangan  text,
    primary key (tinjauan_id, butir_id)
);

-- What became of a note of PJ Sertifikasi: settled by the balai, or asked of the customer.
create table tindak_catatan (
    tinjauan_id bigint primary key references tinjauan_permohonan,
    keputusan   text not null check (keputusan in ('selesai', 'perbaiki')),
    jawaban     text,
    oleh        text not null,
    pada        timestamptz not null,
    check (keputusan = 'perbaiki' or coalesce(trim(jawaban), '') <> '')
);

create table konfirmasi_audit (
    permohonan_id      bigint primary key references sertifikasi,
    -- audit days of one person
    hari_audit         numeric(5, 1) not null check (hari_audit > 0),
    -- what the tables of the model say; null when the number of employees is not known
    hari_dihitung      numeric(5, 1),
    dasar              text not null,
    alasan_beda        text,
    catatan            text,
    oleh               text not null,
    pada               timestamptz not null,
    -- the sheet as it was sent, to be filled in
    lembar_id          uuid references dokumen,
    usul_mulai         date,
    usul_selesai       date,
    bahasa             text,
    gilir              text,
    pendamping         text,
    pendamping_jabatan text,
    keselamatan        text,
    pesan              text,
    dijawab            timestamptz,
    dijawab_oleh       text,
    -- the sheet as it was filled in
    dokumen_id         uuid references dokumen,
    check (hari_dihitung is not distinct from hari_audit or coalesce(trim(alasan_beda), '') <> ''),
    check (usul_selesai is null or usul_selesai >= usul_mulai),
    check (dijawab is null or dijawab_oleh is not null and usul_mulai is not null and usul_selesai is not null and dokumen_id is not null)
);

create function verifikasi_tetap() returns trigger language plpgsql as $$
begin
    raise exception '%: what was judged stays', tg_table_name;
end $$;

create function konfirmasi_audit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.dijawab is null then
        return new;
    end if;
    raise exception 'konfirmasi_audit: an answered sheet stays';
end $$;

create trigger verifikasi_tetap before update or delete on verifikasi for each row execute function verifikasi_tetap();
create trigger verifikasi_tidak_dikosongkan before truncate on verifikasi for each statement execute function verifikasi_tetap();
create trigger dokumen_diperiksa_tetap before update or delete on dokumen_diperiksa for each row execute function verifikasi_tetap();
create trigger dokumen_diperiksa_tidak_dikosongkan before truncate on dokumen_diperiksa for each statement execute function verifikasi_tetap();
create trigger tinjauan_permohonan_tetap before update or delete on tinjauan_permohonan for each row execute function verifikasi_tetap();
create trigger tinjauan_permohonan_tidak_dikosongkan before truncate on tinjauan_permohonan for each statement execute function verifikasi_tetap();
create trigger tinjauan_jawaban_tetap before update or delete on tinjauan_jawaban for each row execute function verifikasi_tetap();
create trigger tinjauan_jawaban_tidak_dikosongkan before truncate on tinjauan_jawaban for each statement execute function verifikasi_tetap();
create trigger tindak_catatan_tetap before update or delete on tindak_catatan for each row execute function verifikasi_tetap();
create trigger tindak_catatan_tidak_dikosongkan before truncate on tindak_catatan for each statement execute function verifikasi_tetap();
create trigger konfirmasi_audit_tetap before update or delete on konfirmasi_audit for each row execute function konfirmasi_audit_tetap();
create trigger konfirmasi_audit_tidak_dikosongkan before truncate on konfirmasi_audit for each statement execute function konfirmasi_audit_tetap();
