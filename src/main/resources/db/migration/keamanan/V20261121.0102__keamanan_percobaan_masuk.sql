-- Wrong passwords per name as typed, known or not, so that all nodes slow down together.
create table percobaan_masuk (
    nama            text primary key,
    gagal           int not null,
    terkunci_sampai timestamptz,
    terakhir        timestamptz not null
);
