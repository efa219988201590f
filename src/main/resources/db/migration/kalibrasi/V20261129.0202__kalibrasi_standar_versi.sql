-- What the register of reference standards said before: a calibration is judged by the certificate and the state of its own day.
create table standar_acuan_versi (
    id               bigint generated always as identity primary key,
    standar_id       bigint not null references standar_acuan,
    nomor_sertifikat text not null,
    penerbit         text not null,
    dikalibrasi      date not null,
    berlaku_sampai   date not null,
    aktif            boolean not null,
    oleh             text not null,
    pada             timestamptz not null
);
create index standar_acuan_versi_standar on standar_acuan_versi (standar_id, id);
comment on table standar_acuan_versi is 'each state of a standard as it was saved; the last one of a certificate counts for it';

insert into standar_acuan_versi (standar_id, nomor_sertifikat, penerbit, dikalibrasi, berlaku_sampai, aktif, oleh, pada)
select id, nomor_sertifikat, penerbit, dikalibrasi, berlaku_sampai, aktif, 'sistem', now() from standar_acuan;

create trigger standar_acuan_versi_tetap before update or delete on standar_acuan_versi for each row execute function pengujian_hanya_tambah();
create trigger standar_acuan_versi_tidak_dikosongkan before truncate on standar_acuan_versi for each statement execute function pengujian_hanya_tambah();
