-- Brands that were taken out of the scope of a certificate; its paper stays as it was issued.
create table merek_dikurangi (
    sertifikat_id bigint not null,
    urutan        int not null,
    sejak         date not null,
    alasan        text not null,
    dasar         text not null,
    oleh          text not null,
    pada          timestamptz not null,
    primary key (sertifikat_id, urutan),
    foreign key (sertifikat_id, urutan) references sertifikat_merek
);
create trigger merek_dikurangi_tetap before update or delete on merek_dikurangi for each row execute function keadaan_sertifikat_tetap();
create trigger merek_dikurangi_tidak_dikosongkan before truncate on merek_dikurangi for each statement execute function keadaan_sertifikat_tetap();
