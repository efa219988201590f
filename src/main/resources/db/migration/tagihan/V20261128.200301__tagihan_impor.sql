-- A file of payments (SIMPONI) or a bank statement as it was read, row by row; the rows are kept as evidence for the daily comparison.
create table impor_uang (
    id            bigint generated always as identity primary key,
    satker        text not null references satker,
    jenis         text not null check (jenis in ('SIMPONI', 'BANK')),
    nama          text not null,
    -- SHA-256 of the file: the same one may come again and then changes nothing.
    sidik         text not null,
    diunggah      timestamptz not null,
    diunggah_oleh text not null
);
create index impor_uang_satker on impor_uang (satker, id desc);

create table impor_uang_baris (
    id            bigint generated always as identity primary key,
    impor_id      bigint not null references impor_uang,
    -- Line of the file, from 1.
    nomor         int not null,
    -- The row as it stood in the file.
    isi           text not null,
    kode_billing  text,
    ntpn          text,
    ntb           text,
    jumlah        numeric(15, 0),
    dibayar_pada  timestamptz,
    bank          text,
    kanal         text,
    -- Who paid, where the file says so.
    penyetor      text,
    -- TERBACA: a row of a bank statement, which is compared and settles nothing.
    keadaan       text not null check (keadaan in ('MENUNGGU', 'LUNAS', 'REKONSILIASI', 'SUDAH_ADA', 'GAGAL', 'TERBACA')),
    alasan        text,
    pembayaran_id bigint references pembayaran,
    -- Who works on it now; taken over when that one does not come back.
    diambil       timestamptz,
    unique (impor_id, nomor),
    check ((keadaan = 'GAGAL') = (alasan is not null)),
    check ((keadaan in ('LUNAS', 'REKONSILIASI', 'SUDAH_ADA')) = (pembayaran_id is not null))
);
create index impor_uang_baris_menunggu on impor_uang_baris (id) where keadaan = 'MENUNGGU';
create index impor_uang_baris_ntpn on impor_uang_baris (ntpn);
create index impor_uang_baris_dibayar on impor_uang_baris (dibayar_pada);

create function impor_uang_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'what a file said is kept' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.impor_id, new.nomor, new.isi, new.kode_billing, new.ntpn, new.ntb, new.jumlah, new.dibayar_pada)
        is distinct from (old.impor_id, old.nomor, old.isi, old.kode_billing, old.ntpn, old.ntb, old.jumlah, old.dibayar_pada)
        or old.keadaan <> 'MENUNGGU' and new.keadaan <> old.keadaan then
        raise exception 'row % of a file stays as it was read', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger impor_uang_baris_tetap before update or delete on impor_uang_baris for each row execute function impor_uang_tetap();
create trigger impor_uang_baris_tidak_dikosongkan before truncate on impor_uang_baris for each statement execute function tidak_dikosongkan();
