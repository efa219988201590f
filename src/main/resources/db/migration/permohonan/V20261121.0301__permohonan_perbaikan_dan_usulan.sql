-- Set while the request is with the customer for correction; its content may change only then (or as a draft).
alter table permohonan add column dikembalikan timestamptz;

alter table sampel_berkas add column urutan int not null default 0;

-- What customers miss in the catalogue; the section concerned follows it up.
create table usulan_layanan (
    id           bigint generated always as identity primary key,
    satker       text not null references satker,
    pelanggan_id bigint not null,
    pembuat      bigint not null,
    pengusul     text not null,
    produk       text not null,
    uraian       text not null,
    dibuat       timestamptz not null,
    ditangani    timestamptz,
    penangan     text,
    jawaban      text,
    check ((ditangani is null) = (jawaban is null))
);
create index usulan_layanan_satker on usulan_layanan (satker, dibuat desc);
create index usulan_layanan_pelanggan on usulan_layanan (pelanggan_id, dibuat desc);
