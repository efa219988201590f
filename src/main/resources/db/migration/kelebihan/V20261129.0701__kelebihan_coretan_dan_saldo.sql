-- Two more sources of an overpayment: lines of a paid order that were dropped with the customer's consent, and a balance that the customer
-- asks back.
alter table kelebihan drop constraint kelebihan_asal_check;
alter table kelebihan add constraint kelebihan_asal check (asal in ('PELANGGAN', 'REKONSILIASI', 'CORETAN', 'SALDO'));
-- Whose lines were dropped.
alter table kelebihan add column permohonan_id bigint references permohonan;
alter table kelebihan add constraint kelebihan_permohonan check ((asal = 'CORETAN') = (permohonan_id is not null));
-- A balance is money of several payments.
alter table kelebihan alter column ntpn drop not null;
alter table kelebihan add constraint kelebihan_ntpn_asal check ((asal = 'SALDO') = (ntpn is null));
alter table kelebihan add constraint kelebihan_saldo
    check (asal <> 'SALDO' or (tujuan = 'DIKEMBALIKAN' and pembayaran_id is null and pelanggan_id is not null));
do $$
declare
    nama text;
begin
    select conname into strict nama from pg_constraint
    where conrelid = 'kelebihan'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%LAYAK%pembayaran_id IS NOT NULL%';
    execute format('alter table kelebihan drop constraint %I', nama);
end $$;
alter table kelebihan add constraint kelebihan_layak check (status not in ('LAYAK', 'DISETUJUI', 'DI_MUKA', 'DIKEMBALIKAN')
    or (pelanggan_id is not null and (asal = 'SALDO' or pembayaran_id is not null)));
create index kelebihan_permohonan on kelebihan (permohonan_id);

-- KEMBALI is held from the moment it is asked for, BATAL_KEMBALI gives it free again; CORETAN is what was paid from the balance for dropped lines.
do $$
declare
    nama text;
begin
    for nama in select conname from pg_constraint where conrelid = 'saldo_muka'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%jenis%' loop
        execute format('alter table saldo_muka drop constraint %I', nama);
    end loop;
end $$;
alter table saldo_muka
    add constraint saldo_muka_jenis check (jenis in ('MASUK', 'SALDO_AWAL', 'KOREKSI', 'PAKAI', 'BATAL_PAKAI', 'CORETAN', 'KEMBALI', 'BATAL_KEMBALI')),
    add constraint saldo_muka_tanda check (jumlah <> 0 and (jumlah < 0) = (jenis in ('PAKAI', 'KOREKSI', 'KEMBALI'))),
    add constraint saldo_muka_surat check ((jenis in ('MASUK', 'SALDO_AWAL', 'KOREKSI')) = (surat_nomor is not null and surat_tanggal is not null)),
    add constraint saldo_muka_kelebihan check ((jenis in ('MASUK', 'KEMBALI', 'BATAL_KEMBALI')) = (kelebihan_id is not null)),
    add constraint saldo_muka_berkas check ((jenis in ('SALDO_AWAL', 'KOREKSI')) = (berkas_id is not null)),
    add constraint saldo_muka_untuk check ((jenis in ('PAKAI', 'BATAL_PAKAI', 'CORETAN')) = (permohonan_id is not null));
alter table saldo_muka drop constraint saldo_muka_kelebihan_id_key;
create unique index saldo_muka_satu_kali on saldo_muka (kelebihan_id, jenis);
-- A request whose quotation is replaced gives back what it took and takes anew; the lock of the balance keeps it to once at a time.
drop index saldo_muka_permohonan;
create index saldo_muka_permohonan on saldo_muka (permohonan_id);
