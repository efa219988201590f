-- The agreement of a certification (SPK), one row for each version. What the customer read is kept as a file (naskah) with its SHA-256; the paper with
-- the page of evidence that the balai signs is dokumen_id.
create table spk (
    id                  bigint generated always as identity primary key,
    permohonan_id       bigint not null references permohonan,
    satker              text not null references satker,
    versi               int not null,
    nomor               text not null,
    tanggal             date not null,
    penawaran_id        bigint not null references penawaran,
    skema               text,
    produk_sertifikasi_id bigint references produk_sertifikasi,
    ketentuan           text,
    naskah_id           uuid not null references berkas,
    sha256              text not null,
    dibuat              timestamptz not null,
    dikirim             timestamptz,
    jawab_sampai        timestamptz,
    cara                text check (cara in ('KODE', 'PINDAIAN')),
    pelanggan_nama      text,
    pelanggan_jabatan   text,
    ditandatangani      timestamptz,
    ditandatangani_oleh text,
    -- where the one-time code went
    kode_ke             text,
    pindaian_id         bigint,
    penanda             text references staf,
    dokumen_id          uuid references dokumen,
    -- why the balai sent it back, and what the next version says instead of ketentuan
    catatan_balai       text,
    ketentuan_berikut   text,
    berlaku_dari        date,
    berlaku_sampai      date,
    alasan              text,
    diakhiri            timestamptz,
    keadaan             text not null default 'DIBUAT' check (keadaan in ('DIBUAT', 'DIKIRIM', 'DIPERIKSA', 'DITANDATANGANI', 'BERLAKU', 'DIGANTI', 'BATAL')),
    unique (permohonan_id, versi),
    check (keadaan in ('DIBUAT', 'BATAL', 'DIGANTI') or (dikirim is not null and jawab_sampai is not null)),
    check (keadaan not in ('DITANDATANGANI', 'BERLAKU') or (cara is not null and pelanggan_nama is not null and ditandatangani is not null and ditandatangani_oleh is not null)),
    check (cara is distinct from 'PINDAIAN' or pindaian_id is not null),
    check (cara is distinct from 'KODE' or kode_ke is not null),
    check (keadaan <> 'BERLAKU' or (dokumen_id is not null and penanda is not null and berlaku_dari is not null and berlaku_sampai is not null and berlaku_sampai > berlaku_dari)),
    check ((keadaan in ('DIGANTI', 'BATAL')) = (alasan is not null and diakhiri is not null))
);
create unique index spk_berjalan on spk (permohonan_id) where keadaan in ('DIBUAT', 'DIKIRIM', 'DIPERIKSA', 'DITANDATANGANI');
create unique index spk_berlaku on spk (permohonan_id) where keadaan = 'BERLAKU';

-- The living one-time code of a version; only its hash. Attempts of all codes are counted, so that asking for new ones opens no door.
create table spk_kode (
    spk_id      bigint primary key references spk,
    pengguna_id bigint not null references pengguna,
    surel       text not null,
    sandi       text,
    dibuat      timestamptz not null,
    sampai      timestamptz not null,
    ke          int not null default 1,
    gagal       int not null default 0,
    gagal_semua int not null default 0
);

-- Signed papers that the customer handed in, with the verdict on each.
create table spk_pindaian (
    id                bigint generated always as identity primary key,
    spk_id            bigint not null references spk,
    berkas_id         uuid not null references berkas,
    sha256            text not null,
    nama              text not null,
    jabatan           text not null,
    diunggah_oleh     text not null,
    diunggah          timestamptz not null,
    diterima          boolean,
    alasan            text,
    diperiksa_oleh    text,
    diperiksa         timestamptz,
    check ((diterima is null) = (diperiksa is null) and (diterima is null) = (diperiksa_oleh is null)),
    check (diterima is distinct from false or alasan is not null)
);
create index spk_pindaian_spk on spk_pindaian (spk_id);
alter table spk add foreign key (pindaian_id) references spk_pindaian;

create function spk_tetap() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'agreements stay in the register' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.permohonan_id, new.satker, new.versi, new.nomor, new.tanggal, new.penawaran_id, new.skema, new.produk_sertifikasi_id, new.ketentuan, new.naskah_id, new.sha256, new.dibuat)
        is distinct from (old.permohonan_id, old.satker, old.versi, old.nomor, old.tanggal, old.penawaran_id, old.skema, old.produk_sertifikasi_id, old.ketentuan, old.naskah_id, old.sha256, old.dibuat) then
        raise exception 'the text of agreement % does not change', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.ditandatangani is not null and (new.cara, new.pelanggan_nama, new.pelanggan_jabatan, new.ditandatangani, new.ditandatangani_oleh, new.kode_ke, new.pindaian_id)
        is distinct from (old.cara, old.pelanggan_nama, old.pelanggan_jabatan, old.ditandatangani, old.ditandatangani_oleh, old.kode_ke, old.pindaian_id) then
        raise exception 'agreement % is signed by the customer', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.keadaan in ('BERLAKU', 'DIGANTI', 'BATAL') and ((new.penanda, new.dokumen_id, new.berlaku_dari, new.berlaku_sampai) is distinct from (old.penanda, old.dokumen_id, old.berlaku_dari, old.berlaku_sampai)
        or new.keadaan <> old.keadaan and (old.keadaan <> 'BERLAKU' or new.keadaan not in ('DIGANTI', 'BATAL'))
        or old.keadaan <> 'BERLAKU' and (new.alasan, new.diakhiri) is distinct from (old.alasan, old.diakhiri)) then
        raise exception 'agreement % is %', old.id, old.keadaan using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger spk_tetap before update or delete on spk for each row execute function spk_tetap();
create trigger spk_tidak_dikosongkan before truncate on spk for each statement execute function spk_tetap();

create function spk_pindaian_tetap() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.diperiksa is not null
        or (new.spk_id, new.berkas_id, new.sha256, new.nama, new.jabatan, new.diunggah_oleh, new.diunggah) is distinct from (old.spk_id, old.berkas_id, old.sha256, old.nama, old.jabatan, old.diunggah_oleh, old.diunggah) then
        raise exception 'a signed paper that was handed in stays as it is' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger spk_pindaian_tetap before update or delete on spk_pindaian for each row execute function spk_pindaian_tetap();
create trigger spk_pindaian_tidak_dikosongkan before truncate on spk_pindaian for each statement execute function spk_pindaian_tetap();
