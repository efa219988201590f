-- A batch on the table holds one parameter and method of any standard: the same analysis has an own row per standard in the catalogue.
drop table lembar_kerja;
create table lembar_kerja (
    analis    text not null references staf,
    parameter text not null,
    metode    text not null,
    alat_id   bigint references alat,
    tanggal   date not null,
    primary key (analis, parameter, metode)
);
