-- The register of instruments: calibrations and states are history, the row of the instrument shows the newest.
alter table alat
    add column nomor_seri      text,
    add column perlu_kalibrasi boolean not null default true,
    add column ingatkan_hari   int not null default 30 check (ingatkan_hari between 0 and 365),
    add column pengingat       int not null default 0,
    add column keadaan         text not null default 'DIPAKAI' check (keadaan in ('DIPAKAI', 'DIPERBAIKI', 'DIKALIBRASI', 'DIHENTIKAN'));
comment on column alat.kalibrasi_sampai is 'last day of validity of the newest calibration; null: never calibrated, or needs none';
comment on column alat.ingatkan_hari is 'days before the end of the calibration at which a task reminds of it';
comment on column alat.pengingat is 'how often its reminding was started; each is a case of its own';
update alat set perlu_kalibrasi = kalibrasi_sampai is not null, keadaan = case when aktif then 'DIPAKAI' else 'DIHENTIKAN' end;
alter table alat drop column aktif;

create table kalibrasi_alat (
    id               bigint generated always as identity primary key,
    alat_id          bigint not null references alat,
    tanggal          date not null,
    sampai           date,
    nomor_sertifikat text,
    lembaga          text,
    laik             boolean not null,
    catatan          text,
    berkas           uuid references berkas,
    oleh             text not null,
    pada             timestamptz not null,
    check (not laik or sampai is not null),
    check (sampai is null or sampai >= tanggal),
    check (laik or catatan is not null)
);
create index kalibrasi_alat_alat on kalibrasi_alat (alat_id, tanggal);
comment on column kalibrasi_alat.laik is 'false: found unfit; the instrument goes out of use and its reports are candidates for amendments';

create table keadaan_alat (
    id      bigint generated always as identity primary key,
    alat_id bigint not null references alat,
    keadaan text not null check (keadaan in ('DIPAKAI', 'DIPERBAIKI', 'DIKALIBRASI', 'DIHENTIKAN')),
    alasan  text not null,
    oleh    text not null,
    pada    timestamptz not null
);
create index keadaan_alat_alat on keadaan_alat (alat_id, id);

insert into kalibrasi_alat (alat_id, tanggal, sampai, laik, catatan, oleh, pada)
select id, coalesce(kalibrasi_terakhir, kalibrasi_sampai), kalibrasi_sampai, true, 'Dari register lama, tanpa nomor sertifikat', 'sistem', now()
from alat where kalibrasi_sampai is not null;
insert into keadaan_alat (alat_id, keadaan, alasan, oleh, pada) select id, keadaan, 'Dari register lama', 'sistem', now() from alat;

create trigger kalibrasi_alat_tetap before update or delete on kalibrasi_alat for each row execute function pengujian_hanya_tambah();
create trigger keadaan_alat_tetap before update or delete on keadaan_alat for each row execute function pengujian_hanya_tambah();
create trigger kalibrasi_alat_tidak_dikosongkan before truncate on kalibrasi_alat for each statement execute function pengujian_hanya_tambah();
create trigger keadaan_alat_tidak_dikosongkan before truncate on keadaan_alat for each statement execute function pengujian_hanya_tambah();

create index hasil_uji_alat on hasil_uji (alat_id, tanggal) where alat_id is not null;
