-- Which files of a request the laboratory may open; without a row it may not. The newest row of a file counts, the others stay.
create table berkas_lab (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan,
    berkas_id     uuid not null,
    boleh         boolean not null,
    oleh          text not null,
    pada          timestamptz not null
);
create index berkas_lab_permohonan on berkas_lab (permohonan_id, berkas_id, id desc);
create trigger berkas_lab_tetap before update or delete on berkas_lab for each row execute function pengujian_hanya_tambah();
create trigger berkas_lab_tidak_dikosongkan before truncate on berkas_lab for each statement execute function tidak_dikosongkan();
