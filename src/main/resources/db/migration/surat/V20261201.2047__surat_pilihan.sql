-- Which kinds of mail a user of a customer does not want. What waits for the customer goes out regardless; the bell shows everything.
create table pilihan_surel (
    pengguna_id bigint not null references pengguna on delete cascade,
    jenis       text not null check (jenis in ('PESAN', 'BANTUAN', 'PENGINGAT', 'PEMBAYARAN', 'HASIL')),
    primary key (pengguna_id, jenis)
);
alter table surat_keluar add tidak_diminta boolean not null default false;
