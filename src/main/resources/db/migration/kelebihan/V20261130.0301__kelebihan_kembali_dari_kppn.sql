-- The treasury office (KPPN) sends a file back or refuses it; a refund may be handed in more than once.
alter table pengembalian_langkah drop constraint pengembalian_langkah_keadaan_check;
alter table pengembalian_langkah drop constraint pengembalian_langkah_kelebihan_id_keadaan_key;
alter table pengembalian_langkah alter column nomor drop not null;
alter table pengembalian_langkah
    add constraint pengembalian_langkah_keadaan check (keadaan in ('DIAJUKAN', 'DITERUSKAN', 'DIBAYAR', 'DIKEMBALIKAN', 'REKENING_DITOLAK', 'REKENING_DIPERBAIKI', 'DITOLAK', 'DIALIHKAN')),
    -- What the customer decides has no letter.
    add constraint pengembalian_langkah_nomor check ((nomor is null) = (keadaan in ('REKENING_DIPERBAIKI', 'DIALIHKAN'))),
    add constraint pengembalian_langkah_alasan check (keadaan not in ('DIKEMBALIKAN', 'REKENING_DITOLAK', 'DITOLAK') or catatan is not null);
create index pengembalian_langkah_kelebihan on pengembalian_langkah (kelebihan_id);
-- Paid, refused, or turned into an advance payment: each once at most.
create unique index pengembalian_langkah_akhir on pengembalian_langkah (kelebihan_id) where keadaan in ('DIBAYAR', 'DITOLAK', 'DIALIHKAN');

alter table kelebihan drop constraint kelebihan_status_check;
alter table kelebihan add constraint kelebihan_status_check
    check (status in ('DIAJUKAN', 'PERLU_DILENGKAPI', 'LAYAK', 'DISETUJUI', 'PERLU_REKENING', 'DI_MUKA', 'DIKEMBALIKAN', 'DITOLAK', 'DITARIK', 'GUGUR'));
-- A balance that could not be given back is a balance again.
alter table kelebihan drop constraint kelebihan_saldo;
alter table kelebihan add constraint kelebihan_saldo
    check (asal <> 'SALDO' or ((tujuan = 'DIKEMBALIKAN' or status = 'DI_MUKA') and pembayaran_id is null and pelanggan_id is not null));
-- With which right the letter was decided; null for the head of the balai.
alter table kelebihan add column mandat_id bigint references mandat_penanda;

-- After the letter only a refund that the treasury office cannot pay changes its end, and only into an advance payment.
create or replace function kelebihan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op in ('DELETE', 'TRUNCATE') then
        raise exception 'every overpayment is kept' using errcode = 'integrity_constraint_violation';
    end if;
    if old.nomor is not null and ((new.nomor, new.tanggal, new.dokumen_id, new.jumlah, new.akun, new.pelanggan_id, new.pembayaran_id, new.mandat_id)
        is distinct from (old.nomor, old.tanggal, old.dokumen_id, old.jumlah, old.akun, old.pelanggan_id, old.pembayaran_id, old.mandat_id)
        or new.tujuan <> old.tujuan and not (new.tujuan = 'DI_MUKA' and new.status = 'DI_MUKA' and old.status = 'DISETUJUI')) then
        raise exception 'overpayment % was approved by letter %', old.id, old.nomor using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
