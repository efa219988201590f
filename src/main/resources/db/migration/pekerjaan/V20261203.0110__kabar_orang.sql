-- Notices to single members of staff, beside those to roles: they have no case.
create table kabar_orang (
    id       bigint generated always as identity primary key,
    kunci    text not null unique,
    staf     text not null references staf on delete cascade,
    kalimat  text not null,
    alamat   text not null,
    dibuat   timestamptz not null
);
create index kabar_orang_staf on kabar_orang (staf, dibuat desc);
