-- Sites that a certificate of a management system covers, as its annex prints them.
create table sertifikat_lokasi (
    sertifikat_id bigint not null references sertifikat,
    urutan        int not null,
    nama          text not null,
    alamat        text not null,
    kegiatan      text,
    primary key (sertifikat_id, urutan)
);
create trigger sertifikat_lokasi_tetap before update or delete on sertifikat_lokasi for each row execute function sertifikat_merek_tetap();
create trigger sertifikat_lokasi_tidak_dikosongkan before truncate on sertifikat_lokasi for each statement execute function sertifikat_merek_tetap();
