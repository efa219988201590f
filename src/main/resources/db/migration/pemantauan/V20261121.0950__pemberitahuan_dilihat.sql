-- Until when a customer's user has looked at the notices; the notices themselves are the steps of the cases.
create table pemberitahuan_dilihat (
    pengguna_id bigint primary key,
    saat        timestamptz not null
);
create index langkah_pemberitahuan on langkah (kasus, dibuat desc) where giliran = 'pelanggan' or elemen like 'serviceTask\_beritahu%';
