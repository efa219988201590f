-- A validated result that turned out wrong: it is entered anew in the laboratory, as a new version that is checked like any other.
create table koreksi_hasil (
    hasil_id bigint primary key references hasil_uji,
    alasan   text not null,
    oleh     text not null references staf,
    pada     timestamptz not null
);
create trigger koreksi_hasil_tetap before update or delete on koreksi_hasil for each row execute function pengujian_hanya_tambah();
create trigger koreksi_hasil_tidak_dikosongkan before truncate on koreksi_hasil for each statement execute function pengujian_hanya_tambah();
