-- One row per version of a quotation; a version that was sent back, refused or replaced stays.
create table penawaran (
    id              bigint generated always as identity primary key,
    satker          text not null references satker,
    permohonan_id   bigint not null references permohonan,
    kasus           text not null,
    versi           int not null,
    nomor           text,
    status          text not null default 'DRAF' check (status in ('DRAF', 'DISETUJUI', 'TERBIT', 'SETUJU', 'BATAL', 'LEWAT')),
    -- The day whose tariffs the lines carry, in the satker's zone.
    tarif_per       date not null,
    -- Rupiah that go onto the billing code; lines of kind LUAR are not among them.
    total           numeric(15, 0) not null check (total >= 0),
    dokumen_id      uuid,
    berlaku_sampai  timestamptz,
    disusun         timestamptz not null,
    disusun_oleh    text not null,
    disetujui       timestamptz,
    disetujui_oleh  text,
    diterbitkan     timestamptz,
    dijawab         timestamptz,
    dijawab_oleh    text,
    -- Why it is BATAL or LEWAT.
    alasan          text,
    unique (permohonan_id, versi),
    check (status not in ('TERBIT', 'SETUJU', 'LEWAT') or (nomor is not null and dokumen_id is not null and berlaku_sampai is not null)),
    check (status not in ('DISETUJUI', 'TERBIT', 'SETUJU', 'LEWAT') or (disetujui is not null and disetujui_oleh is not null)),
    check (status <> 'SETUJU' or dijawab is not null),
    check (status not in ('BATAL', 'LEWAT') or alasan is not null)
);
create unique index penawaran_hidup on penawaran (permohonan_id) where status in ('DRAF', 'DISETUJUI', 'TERBIT', 'SETUJU');
create unique index penawaran_nomor on penawaran (satker, nomor);

create table penawaran_baris (
    id            bigint generated always as identity primary key,
    penawaran_id  bigint not null references penawaran,
    urutan        int not null,
    jenis         text not null check (jenis in ('PARAMETER', 'SERTIFIKAT', 'DISKON', 'KHUSUS', 'LUAR')),
    sampel_id     bigint,
    parameter_id  bigint,
    kelompok      text,
    uraian        text not null,
    satuan        text,
    banyak        int not null default 1 check (banyak > 0),
    harga         numeric(15, 0) not null,
    -- The regulation of the tariff, or the legal basis of what departs from it.
    dasar         text not null check (length(trim(dasar)) > 0),
    unique (penawaran_id, urutan),
    check (jenis = 'KHUSUS' or (jenis = 'DISKON') = (harga < 0)),
    check (jenis <> 'PARAMETER' or (sampel_id is not null and parameter_id is not null))
);

-- What the head of the team approved is what the customer sees, and what the customer accepted is what is billed.
create function penawaran_baris_tetap() returns trigger language plpgsql as $$
declare
    keadaan text;
begin
    select status into keadaan from penawaran where id = coalesce(new.penawaran_id, old.penawaran_id);
    if keadaan is distinct from 'DRAF' then
        raise exception 'lines of quotation % are frozen: %', coalesce(new.penawaran_id, old.penawaran_id), keadaan
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger penawaran_baris_tetap before insert or update or delete on penawaran_baris
    for each row execute function penawaran_baris_tetap();

create function penawaran_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'quotations stay in the register' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status <> 'DRAF' and (new.total, new.tarif_per, new.permohonan_id, new.satker, new.disetujui, new.disetujui_oleh)
        is distinct from (old.total, old.tarif_per, old.permohonan_id, old.satker, old.disetujui, old.disetujui_oleh) then
        raise exception 'quotation % was approved and does not change', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.diterbitkan is not null and (new.nomor, new.dokumen_id, new.berlaku_sampai, new.diterbitkan)
        is distinct from (old.nomor, old.dokumen_id, old.berlaku_sampai, old.diterbitkan) then
        raise exception 'quotation % was issued and does not change', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.status in ('SETUJU', 'BATAL', 'LEWAT') then
        raise exception 'quotation % is answered and does not change', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger penawaran_tetap before update or delete on penawaran for each row execute function penawaran_tetap();
