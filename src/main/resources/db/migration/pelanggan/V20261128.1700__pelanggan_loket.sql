-- Who comes to the counter may have no e-mail (REQ-004).
alter table pelanggan alter column surel drop not null;
alter table pelanggan alter column kontak_surel drop not null;
alter table pengguna alter column surel drop not null;

-- Whom CS saw in front of them when the customer was written down, by which paper; the number of the paper is not kept.
create table pengenalan_loket (
    pelanggan  bigint primary key references pelanggan,
    cara       text not null check (cara in ('KTP', 'SURAT_KUASA', 'SURAT_TUGAS')),
    pembawa    text not null,
    oleh       text not null,
    pada       timestamptz not null
);

-- One code at a time, of which only a password hash is kept; it is printed on the receipt and lets the customer take over the account.
create table kode_aktivasi (
    pelanggan    bigint primary key references pelanggan,
    sandi        text not null,
    dibuat       timestamptz not null,
    kedaluwarsa  timestamptz not null,
    oleh         text not null,
    gagal        int not null default 0
);
