-- A released certificate may be replaced by one with another number and the same last day: wrong data, lost or damaged.
alter table sertifikat_person drop constraint sertifikat_person_peserta_id_key;
alter table sertifikat_person add column menggantikan_id bigint references sertifikat_person;
alter table sertifikat_person drop constraint sertifikat_person_keadaan_check;
alter table sertifikat_person add constraint sertifikat_person_keadaan_check check (keadaan in ('DISIAPKAN', 'AKTIF', 'DIBEKUKAN', 'DICABUT', 'DIGANTI', 'BATAL'));
create unique index sertifikat_person_sekali on sertifikat_person (peserta_id) where menggantikan_id is null;
create unique index sertifikat_person_satu_pengganti on sertifikat_person (menggantikan_id);

create table penggantian_person (
    id              bigint generated always as identity primary key,
    satker          text not null references satker,
    permohonan_id   bigint not null references permohonan,
    -- the certificate that is to be replaced
    sertifikat_id   bigint not null references sertifikat_person,
    sebab           text not null check (sebab in ('KELIRU', 'HILANG', 'RUSAK')),
    alasan          text not null check (trim(alasan) <> ''),
    bukti_id        uuid references berkas,
    -- null only within the transaction that opens it
    kasus           text unique,
    diminta         timestamptz not null,
    diminta_oleh    text not null,
    putusan         text check (putusan in ('terima', 'tolak')),
    putusan_alasan  text,
    diputuskan_oleh text references staf,
    selesai         timestamptz,
    check ((putusan is null) = (diputuskan_oleh is null)),
    check (putusan is distinct from 'tolak' or coalesce(trim(putusan_alasan), '') <> '')
);
-- certificates of one order are made and signed together, so one replacement at a time
create unique index penggantian_person_berjalan on penggantian_person (permohonan_id) where selesai is null;
