-- One row per billing code; an expired code stays, its successor is a new row.
create table tagihan (
    id               bigint generated always as identity primary key,
    satker           text not null references satker,
    permohonan_id    bigint not null references permohonan,
    pelanggan_id     bigint not null,
    penawaran_id     bigint not null references penawaran,
    kasus            text not null,
    urutan           int not null,
    status           text not null default 'DRAFT' check (status in ('DRAFT', 'ISSUED', 'PAID', 'EXPIRED', 'CANCELLED')),
    -- As on the accepted quotation; lists show them without asking another room.
    nomor_penawaran  text not null,
    dikonfirmasi     timestamptz not null,
    layanan          text not null,
    pra_order        text not null,
    wajib_bayar      text not null,
    total            numeric(15, 0) not null check (total > 0),
    kode             text unique check (kode ~ '^[0-9]{15}$'),
    terbit           timestamptz,
    -- The code's last second.
    kedaluwarsa      timestamptz,
    berkas_id        uuid references berkas,
    diterbitkan_oleh text,
    dibuat           timestamptz not null,
    lunas            timestamptz,
    -- Who asked for this code after the one before had expired.
    peminta_nama     text,
    peminta_surel    text,
    peminta_telepon  text,
    alasan_batal     text,
    unique (permohonan_id, urutan),
    check (status in ('DRAFT', 'CANCELLED') or (kode is not null and terbit is not null and kedaluwarsa > terbit)),
    check ((status = 'PAID') = (lunas is not null)),
    check (status <> 'CANCELLED' or alasan_batal is not null)
);
create unique index tagihan_terbuka on tagihan (permohonan_id) where status in ('DRAFT', 'ISSUED');
create unique index tagihan_lunas on tagihan (permohonan_id) where status = 'PAID';
create index tagihan_pelanggan on tagihan (pelanggan_id, dibuat desc);
create index tagihan_satker on tagihan (satker, status);

create function tagihan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'every bill is kept' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.permohonan_id, new.penawaran_id, new.total, new.urutan, new.satker)
        is distinct from (old.permohonan_id, old.penawaran_id, old.total, old.urutan, old.satker) then
        raise exception 'bill % asks for what was accepted', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.status <> 'DRAFT' and (new.kode, new.terbit, new.kedaluwarsa) is distinct from (old.kode, old.terbit, old.kedaluwarsa) then
        raise exception 'billing code % was issued and does not change', old.kode using errcode = 'integrity_constraint_violation';
    end if;
    if old.status in ('PAID', 'CANCELLED') and new.status <> old.status then
        raise exception 'bill % is closed: %', old.id, old.status using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger tagihan_tetap before update or delete on tagihan for each row execute function tagihan_tetap();

-- Every payment that anybody enters or reports, whatever it is for.
create table pembayaran (
    id               bigint generated always as identity primary key,
    satker           text not null references satker,
    -- As it was typed or reported, also when no bill has it.
    kode_billing     text not null,
    ntpn             text not null unique check (ntpn ~ '^[A-Z0-9]{16}$'),
    ntb              text,
    jumlah           numeric(15, 0) not null check (jumlah > 0),
    dibayar_pada     timestamptz not null,
    bank             text,
    kanal            text,
    sumber           text not null check (sumber in ('BENDAHARA', 'UNGGAH', 'CALLBACK')),
    berkas_id        uuid references berkas,
    dicatat          timestamptz not null,
    dicatat_oleh     text not null,
    keadaan          text not null check (keadaan in ('COCOK', 'REKONSILIASI', 'DI_MUKA', 'DIKEMBALIKAN')),
    -- Why it did not match by itself.
    sebab            text,
    tagihan_id       bigint references tagihan,
    keputusan        text check (keputusan in ('COCOK', 'DI_MUKA', 'DIKEMBALIKAN')),
    keputusan_tagihan bigint references tagihan,
    catatan          text,
    -- The letter that approves what happens to money that no bill needs (PMK 206/PMK.02/2021).
    surat_nomor      text,
    surat_tanggal    date,
    diputus          timestamptz,
    diputus_oleh     text,
    check ((keadaan = 'COCOK') = (tagihan_id is not null)),
    check (keadaan <> 'REKONSILIASI' or sebab is not null),
    check (keadaan not in ('DI_MUKA', 'DIKEMBALIKAN') or catatan is not null)
);
create unique index pembayaran_satu_per_tagihan on pembayaran (tagihan_id);
create index pembayaran_satker on pembayaran (satker, dicatat desc);
create index pembayaran_kode on pembayaran (kode_billing);

create function pembayaran_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'no payment is ever lost' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.satker, new.kode_billing, new.ntpn, new.jumlah, new.dibayar_pada, new.dicatat, new.dicatat_oleh, new.sumber)
        is distinct from (old.satker, old.kode_billing, old.ntpn, old.jumlah, old.dibayar_pada, old.dicatat, old.dicatat_oleh, old.sumber) then
        raise exception 'payment % stays as it was recorded', old.ntpn using errcode = 'integrity_constraint_violation';
    end if;
    if old.keadaan <> 'REKONSILIASI' and new.keadaan <> old.keadaan then
        raise exception 'payment % is settled', old.ntpn using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger pembayaran_tetap before update or delete on pembayaran for each row execute function pembayaran_tetap();

-- What the customer hands in as proof.
create table bukti_bayar (
    id           bigint generated always as identity primary key,
    tagihan_id   bigint not null references tagihan,
    berkas_id    uuid not null references berkas,
    catatan      text,
    status       text not null default 'MENUNGGU' check (status in ('MENUNGGU', 'DITERIMA', 'DITOLAK')),
    alasan       text,
    diunggah     timestamptz not null,
    diunggah_oleh text not null,
    diperiksa    timestamptz,
    diperiksa_oleh text,
    check (status <> 'DITOLAK' or alasan is not null)
);
create index bukti_bayar_tagihan on bukti_bayar (tagihan_id);
