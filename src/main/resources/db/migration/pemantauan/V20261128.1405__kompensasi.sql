-- What the balai owes for a service that came later than promised (HLP-017); the newest row in force counts, of the satker before the common one.
create table kompensasi_keterlambatan (
    id           bigint generated always as identity primary key,
    satker       text references satker,
    layanan      text,
    uraian       text not null,
    potong_hari  int not null check (potong_hari >= 0),
    dasar        text not null,
    berlaku_dari date not null
);
insert into kompensasi_keterlambatan (layanan, uraian, potong_hari, dasar, berlaku_dari)
values (null, 'Surat permohonan maaf, dan waktu layanan berikutnya lebih cepat 1 hari dari janji bila surat itu ditunjukkan.', 1, 'Standar pelayanan, butir 10 huruf g', '2020-01-01');
