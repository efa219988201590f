-- Management systems are audited in two stages and at several sites.
alter table kecukupan drop constraint kecukupan_putusan_check;
alter table kecukupan add constraint kecukupan_putusan_check check (putusan in ('memadai', 'perhatian', 'kurang'));

-- Where stage 1 takes place.
create table tahap_satu (
    permohonan_id bigint primary key references sertifikasi,
    tempat        text not null check (tempat in ('BALAI', 'LOKASI')),
    alasan        text not null check (trim(alasan) <> ''),
    oleh          text not null references staf,
    pada          timestamptz not null
);

-- Sites of the sample that somebody of the team has audited.
create table lokasi_diaudit (
    audit_id bigint not null references audit,
    lokasi   int not null check (lokasi > 0),
    catatan  text not null check (trim(catatan) <> ''),
    oleh     text not null references staf,
    pada     timestamptz not null,
    primary key (audit_id, lokasi)
);

create function lokasi_diaudit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or exists (select from lks l where l.audit_id = new.audit_id) then
        raise exception 'what was audited stays once the sheet of findings is made' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger lokasi_diaudit_tetap before insert or update or delete on lokasi_diaudit for each row execute function lokasi_diaudit_tetap();
create trigger lokasi_diaudit_tidak_dikosongkan before truncate on lokasi_diaudit for each statement execute function audit_tetap();

-- Site at which it was found; null where there is only one.
alter table temuan add column lokasi int check (lokasi > 0);

-- Asked at that stage alone; null: at both.
alter table daftar_periksa_skema add column tahap text check (tahap in ('TAHAP_1'));

insert into daftar_periksa (kode, nama, acuan, bentuk) values ('TAHAP-1', 'Kesiapan untuk Audit Tahap 2', 'SNI ISO/IEC 17021-1:2015', 'KLAUSUL');

insert into butir_periksa (satker, daftar, urutan, kategori, isi, dokumen)
select s.kode, 'TAHAP-1', d.urutan, d.kategori, d.isi, true from satker s cross join (values
(10, 'Informasi terdokumentasi', '1.1 Informasi terdokumentasi sistem manajemen memenuhi persyaratan standar'),
(20, 'Informasi terdokumentasi', '1.2 Ruang lingkup, proses, dan lokasi jelas dan sama dengan permohonan'),
(30, 'Informasi terdokumentasi', '1.3 Peraturan perundang-undangan yang berlaku dikenali dan kepatuhannya dievaluasi'),
(40, 'Kesiapan', '2.1 Kondisi setiap lokasi dan pembahasan dengan personel menunjukkan kesiapan untuk tahap 2'),
(50, 'Kesiapan', '2.2 Persyaratan standar dipahami, terutama kinerja, proses, sasaran, dan pengoperasian yang penting'),
(60, 'Kesiapan', '2.3 Audit internal direncanakan dan dilaksanakan'),
(70, 'Kesiapan', '2.4 Tinjauan manajemen dilaksanakan'),
(80, 'Rencana tahap 2', '3.1 Hari audit, lokasi contoh, dan susunan tim cukup untuk tahap 2')) d (urutan, kategori, isi);

insert into daftar_periksa_skema (skema, produk, daftar, tahap)
select kode, null, 'TAHAP-1', 'TAHAP_1' from skema_sertifikasi where dua_tahap;
