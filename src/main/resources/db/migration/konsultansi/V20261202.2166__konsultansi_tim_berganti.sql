-- A team may be replaced while the order is carried out: who left stays known as somebody who advised the customer.
alter table tim_konsultan add column sampai timestamptz;
create table tim_konsultan_ganti (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan,
    alasan        text not null,
    pada          timestamptz not null
);
create index tim_konsultan_ganti_order on tim_konsultan_ganti (permohonan_id, id);
