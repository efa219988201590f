-- One row per version of a document. The official file is the signed one, or the draft itself where no signature is asked for.
create table dokumen (
    id              uuid primary key,
    satker          text        not null references satker,
    jenis           text        not null,
    nomor           text        not null,
    versi           int         not null,
    kasus           text,
    judul           text        not null,
    status          text        not null check (status in ('DRAF', 'DITANDATANGANI', 'TERBIT', 'BATAL', 'DIGANTI')),
    wajib_tte       boolean     not null,
    kode_verifikasi text        not null unique,
    draf            uuid        not null references berkas,
    resmi           uuid references berkas,
    sha256          text        not null,
    penanda         text references staf,
    penanda_nama    text,
    penanda_jabatan text,
    contoh          boolean     not null default false,
    pengganti       uuid references dokumen,
    alasan          text,
    dibuat          timestamptz not null,
    ditandatangani  timestamptz,
    diterbitkan     timestamptz,
    diakhiri        timestamptz,
    unique (satker, jenis, nomor, versi),
    check (not wajib_tte or penanda is not null),
    check (status <> 'TERBIT' or (diterbitkan is not null and resmi is not null)),
    check (status <> 'TERBIT' or not wajib_tte or ditandatangani is not null),
    check (status not in ('BATAL', 'DIGANTI') or (diakhiri is not null and alasan is not null)),
    check (status <> 'DIGANTI' or pengganti is not null)
);

create unique index dokumen_hidup on dokumen (satker, jenis, nomor) where status in ('DRAF', 'DITANDATANGANI', 'TERBIT');
create index dokumen_nomor on dokumen (nomor);
create index dokumen_kasus on dokumen (kasus);
create index dokumen_sha256 on dokumen (sha256);

-- An issued document never changes (ISO/IEC 17025, 7.8.8): it may only be withdrawn or replaced, and the row says so from then on.
create function dokumen_terbit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'documents are never emptied' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' and old.diterbitkan is null then
        return old;
    end if;
    if tg_op = 'UPDATE' and old.status in ('DRAF', 'DITANDATANGANI') then
        return new;
    end if;
    if tg_op = 'UPDATE' and old.status = 'TERBIT' and new.status in ('BATAL', 'DIGANTI')
       and to_jsonb(new) - array['status', 'pengganti', 'alasan', 'diakhiri'] = to_jsonb(old) - array['status', 'pengganti', 'alasan', 'diakhiri'] then
        return new;
    end if;
    raise exception 'document % is issued and never changes', old.nomor using errcode = 'integrity_constraint_violation';
end $$;

create trigger dokumen_terbit_tetap before update or delete on dokumen for each row execute function dokumen_terbit_tetap();
create trigger dokumen_tidak_dikosongkan before truncate on dokumen for each statement execute function dokumen_terbit_tetap();

-- The signature of one person on one draft, found again by a retry.
create table tanda_tangan (
    sha256_naskah text        not null,
    staf          text        not null references staf,
    berkas        uuid        not null references berkas,
    penyedia      text        not null,
    contoh        boolean     not null,
    waktu         timestamptz not null,
    primary key (sha256_naskah, staf)
);

-- A signer's own key; only the signer's passphrase opens it, and that is stored nowhere.
create table kunci_penanda (
    staf           text primary key references staf,
    p12            bytea       not null,
    sertifikat     bytea       not null,
    berlaku_dari   timestamptz not null,
    berlaku_sampai timestamptz not null,
    demo           boolean     not null,
    dibuat         timestamptz not null
);

-- By which number BSrE knows the signer.
create table akun_bsre (
    staf text primary key references staf,
    nik  text not null check (nik ~ '^[0-9]{16}$')
);

create table percobaan_tanda_tangan (
    staf       text primary key references staf,
    gagal      int         not null,
    boleh_lagi timestamptz not null
);
