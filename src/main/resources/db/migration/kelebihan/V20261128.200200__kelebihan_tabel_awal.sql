-- Money that the state got and no bill needs: asked for by the customer or found in a reconciliation, until it is used or given back.
create table kelebihan (
    id              bigint generated always as identity primary key,
    satker          text not null references satker,
    -- Null while nobody knows whose payment it was.
    pelanggan_id    bigint references pelanggan,
    asal            text not null check (asal in ('PELANGGAN', 'REKONSILIASI')),
    pembayaran_id   bigint references pembayaran,
    -- As the customer wrote it, also when the payment is not recorded yet.
    ntpn            text not null check (ntpn ~ '^[A-Z0-9]{16}$'),
    jumlah          numeric(15, 0) not null check (jumlah > 0),
    tujuan          text not null check (tujuan in ('DI_MUKA', 'DIKEMBALIKAN')),
    akun            text not null check (akun ~ '^[0-9]{6}$'),
    alasan          text not null,
    bukti_id        uuid references berkas,
    rekening_bank   text,
    rekening_nomor  text,
    rekening_nama   text,
    status          text not null default 'DIAJUKAN'
        check (status in ('DIAJUKAN', 'PERLU_DILENGKAPI', 'LAYAK', 'DISETUJUI', 'DI_MUKA', 'DIKEMBALIKAN', 'DITOLAK', 'DITARIK', 'GUGUR')),
    diajukan        timestamptz not null,
    diajukan_oleh   text not null,
    -- The last remark: what is missing, what the examination found, or why it was refused.
    catatan         text,
    diperiksa       timestamptz,
    diperiksa_oleh  text,
    diputus         timestamptz,
    diputus_oleh    text,
    nomor           text,
    tanggal         date,
    dokumen_id      uuid references dokumen,
    check ((nomor is null) = (tanggal is null) and (nomor is null) = (dokumen_id is null)),
    check (status not in ('DISETUJUI', 'DI_MUKA', 'DIKEMBALIKAN') or diputus_oleh is not null),
    check (status not in ('DI_MUKA', 'DIKEMBALIKAN') or nomor is not null),
    check (status not in ('LAYAK', 'DISETUJUI', 'DI_MUKA', 'DIKEMBALIKAN') or (pelanggan_id is not null and pembayaran_id is not null)),
    check (diputus_oleh is null or diputus_oleh <> diperiksa_oleh)
);
create index kelebihan_pelanggan on kelebihan (pelanggan_id, id desc);
create index kelebihan_satker on kelebihan (satker, id desc);
create index kelebihan_pembayaran on kelebihan (pembayaran_id);
create unique index kelebihan_rekonsiliasi on kelebihan (pembayaran_id) where asal = 'REKONSILIASI';

create function kelebihan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op in ('DELETE', 'TRUNCATE') then
        raise exception 'every overpayment is kept' using errcode = 'integrity_constraint_violation';
    end if;
    if old.nomor is not null and (new.nomor, new.tanggal, new.dokumen_id, new.jumlah, new.tujuan, new.akun, new.pelanggan_id, new.pembayaran_id)
        is distinct from (old.nomor, old.tanggal, old.dokumen_id, old.jumlah, old.tujuan, old.akun, old.pelanggan_id, old.pembayaran_id) then
        raise exception 'overpayment % was approved by letter %', old.id, old.nomor using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger kelebihan_tetap before update or delete on kelebihan for each row execute function kelebihan_tetap();
create trigger kelebihan_tidak_dikosongkan before truncate on kelebihan for each statement execute function kelebihan_tetap();

create function kelebihan_buku_tetap() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

-- The way of a refund through the treasury.
create table pengembalian_langkah (
    id            bigint generated always as identity primary key,
    kelebihan_id  bigint not null references kelebihan,
    keadaan       text not null check (keadaan in ('DIAJUKAN', 'DITERUSKAN', 'DIBAYAR')),
    -- Of the letter to the treasury office, of its receipt, of the payment order (SP2D).
    nomor         text not null,
    tanggal       date not null,
    catatan       text,
    dicatat       timestamptz not null,
    dicatat_oleh  text not null,
    unique (kelebihan_id, keadaan)
);
create trigger pengembalian_langkah_tetap before update or delete on pengembalian_langkah for each row execute function kelebihan_buku_tetap();
create trigger pengembalian_langkah_tidak_dikosongkan before truncate on pengembalian_langkah for each statement execute function kelebihan_buku_tetap();

-- Advance payments: the balance of a customer is the sum of its lines, per satker and account (the same kind of revenue).
create table saldo_muka (
    id             bigint generated always as identity primary key,
    satker         text not null references satker,
    pelanggan_id   bigint not null references pelanggan,
    akun           text not null check (akun ~ '^[0-9]{6}$'),
    jenis          text not null check (jenis in ('MASUK', 'SALDO_AWAL', 'KOREKSI', 'PAKAI', 'BATAL_PAKAI')),
    jumlah         numeric(15, 0) not null,
    -- The letter that approves it; nothing comes in without one (PMK 206/PMK.02/2021).
    surat_nomor    text,
    surat_tanggal  date,
    kelebihan_id   bigint unique references kelebihan,
    permohonan_id  bigint references permohonan,
    berkas_id      uuid references berkas,
    keterangan     text not null,
    dicatat        timestamptz not null,
    dicatat_oleh   text not null,
    check (jumlah <> 0 and (jumlah < 0) = (jenis in ('PAKAI', 'KOREKSI'))),
    check ((jenis in ('MASUK', 'SALDO_AWAL', 'KOREKSI')) = (surat_nomor is not null and surat_tanggal is not null)),
    check ((jenis = 'MASUK') = (kelebihan_id is not null)),
    check ((jenis in ('SALDO_AWAL', 'KOREKSI')) = (berkas_id is not null)),
    check ((jenis in ('PAKAI', 'BATAL_PAKAI')) = (permohonan_id is not null))
);
create index saldo_muka_pelanggan on saldo_muka (pelanggan_id, satker, akun);
create unique index saldo_muka_permohonan on saldo_muka (permohonan_id, jenis);

-- A balance is never below zero, whoever writes at the same moment.
create function saldo_muka_cukup() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('saldo_muka/' || new.satker || '/' || new.pelanggan_id || '/' || new.akun, 0));
    if new.jumlah < 0 and new.jumlah + (select coalesce(sum(jumlah), 0) from saldo_muka
            where satker = new.satker and pelanggan_id = new.pelanggan_id and akun = new.akun) < 0 then
        raise exception 'the balance is smaller than %', -new.jumlah using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger saldo_muka_cukup before insert on saldo_muka for each row execute function saldo_muka_cukup();
create trigger saldo_muka_tetap before update or delete on saldo_muka for each row execute function kelebihan_buku_tetap();
create trigger saldo_muka_tidak_dikosongkan before truncate on saldo_muka for each statement execute function kelebihan_buku_tetap();

insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari)
values
    ('bbspjikfk', 'SURAT_KELEBIHAN', 'B/{urut}/BSKJI/BBSPJIKFK/KU/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-palembang', 'SURAT_KELEBIHAN', 'B/{urut}/BSKJI/BSPJI-Palembang/KU/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
    ('bspji-pontianak', 'SURAT_KELEBIHAN', 'B/{urut}/BSKJI/BSPJI-Pontianak/KU/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01');
