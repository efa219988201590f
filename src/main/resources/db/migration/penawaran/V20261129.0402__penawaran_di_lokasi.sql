-- What Kerjasama puts together for work at the customer's site (INS-002), one row each time; the newest counts.
create table susunan_penawaran (
    id              bigint generated always as identity primary key,
    permohonan_id   bigint not null references permohonan,
    -- LENGKAP: items and costs are complete. SERAHKAN: it cannot be offered as it is, CS asks the customer or refuses.
    keputusan       text not null check (keputusan in ('LENGKAP', 'SERAHKAN')),
    catatan         text,
    -- Who receives the costs that the customer bears, and how they are paid: never by the billing code.
    penerima        text,
    cara_bayar      text,
    oleh            text not null,
    pada            timestamptz not null,
    -- Why CS sent it back.
    kembali_catatan text,
    kembali_oleh    text,
    kembali_pada    timestamptz,
    check (keputusan <> 'SERAHKAN' or catatan is not null)
);
create index susunan_penawaran_permohonan on susunan_penawaran (permohonan_id, id desc);

create table susunan_biaya (
    susunan_id  bigint not null references susunan_penawaran,
    urutan      int not null,
    jenis       text not null check (jenis in ('TRANSPORT', 'PENGINAPAN', 'UANG_HARIAN', 'LAINNYA')),
    uraian      text not null,
    satuan      text not null,
    banyak      int not null check (banyak > 0),
    harga       numeric(15, 0) not null check (harga > 0),
    primary key (susunan_id, urutan)
);

-- As it stands on the letter; lines of kind LUAR belong to it.
alter table penawaran
    add column luar_penerima text,
    add column luar_cara     text;

create or replace function penawaran_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'quotations stay in the register' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status <> 'DRAF' and (new.total, new.tarif_per, new.permohonan_id, new.satker, new.disetujui, new.disetujui_oleh, new.luar_penerima, new.luar_cara)
        is distinct from (old.total, old.tarif_per, old.permohonan_id, old.satker, old.disetujui, old.disetujui_oleh, old.luar_penerima, old.luar_cara) then
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

-- Rincian order (INS-004): what CS confirms with the customer once the quotation is accepted; the schedule begins with it.
create table rincian_order (
    permohonan_id bigint primary key references permohonan,
    mulai         date not null,
    selesai       date check (selesai >= mulai),
    kontak_nama   text not null,
    kontak_wa     text not null,
    catatan       text,
    oleh          text not null,
    pada          timestamptz not null
);
