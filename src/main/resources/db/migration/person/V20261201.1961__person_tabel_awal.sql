-- Certification of persons (ISO/IEC 17024): schemes of competence, who is tested when and by whom, what was found, and the certificates with their cards.
create table skema_person (
    id         bigint generated always as identity primary key,
    satker     text not null references satker,
    kode       text not null check (kode ~ '^[A-Z0-9-]{2,30}$'),
    nama       text not null check (trim(nama) <> ''),
    acuan      text not null check (trim(acuan) <> ''),
    uraian     text,
    -- item of the price list, per person
    pos_id     bigint not null references pos_tarif,
    masa_bulan integer not null check (masa_bulan between 1 and 120),
    -- how often somebody who failed may be tested again
    uji_ulang  integer not null default 1 check (uji_ulang between 0 and 5),
    aktif      boolean not null default true,
    unique (satker, kode)
);

create table unit_kompetensi (
    id            bigint generated always as identity primary key,
    skema_id      bigint not null references skema_person,
    urut          integer not null,
    kode          text not null check (trim(kode) <> ''),
    judul         text not null check (trim(judul) <> ''),
    cara          text not null check (cara in ('TEORI', 'PRAKTIK')),
    nilai_minimal numeric(5, 2) not null check (nilai_minimal between 0 and 100),
    -- a unit by which somebody was tested stays, and is asked for no longer
    aktif         boolean not null default true,
    unique (skema_id, kode)
);

create table syarat_person (
    id       bigint generated always as identity primary key,
    skema_id bigint not null references skema_person,
    urut     integer not null,
    nama     text not null check (trim(nama) <> ''),
    -- once for the request, or from each participant
    tiap     text not null check (tiap in ('PERMOHONAN', 'PESERTA')),
    wajib    boolean not null,
    aktif    boolean not null default true,
    unique (skema_id, nama)
);

create table permohonan_person (
    permohonan_id bigint primary key references permohonan on delete cascade,
    skema_id      bigint references skema_person,
    -- who trained the participants: no examiner of theirs
    pelatih       text
);

create table peserta_person (
    peserta_id    bigint primary key references peserta on delete cascade,
    nik           text not null check (nik ~ '^[0-9]{16}$'),
    tempat_lahir  text not null check (trim(tempat_lahir) <> ''),
    tanggal_lahir date not null
);

create table dokumen_person (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan on delete cascade,
    milik         text not null check (milik in ('PERMOHONAN', 'PESERTA')),
    -- null for documents of the request, and for those of a participant who was taken off the list
    peserta_id    bigint references peserta on delete set null,
    -- null: the photo that the card shows
    syarat_id     bigint references syarat_person,
    berkas_id     uuid not null references berkas,
    oleh          text not null,
    pada          timestamptz not null,
    check (milik = 'PESERTA' or (peserta_id is null and syarat_id is not null))
);
create index dokumen_person_permohonan on dokumen_person (permohonan_id);

create table sesi_uji (
    id                 bigint generated always as identity primary key,
    satker             text not null references satker,
    skema_id           bigint not null references skema_person,
    tanggal            date not null,
    jam                text not null check (trim(jam) <> ''),
    tempat             text not null check (trim(tempat) <> ''),
    kuota_minimal      integer not null check (kuota_minimal > 0),
    kuota_maksimal     integer not null,
    batas_pendaftaran  timestamptz not null,
    keadaan            text not null default 'DIBUKA' check (keadaan in ('DIBUKA', 'DITETAPKAN', 'SIAP', 'BATAL')),
    kasus              text unique,
    -- why it was put off or cancelled, as the customers read it
    alasan             text,
    dibuat_oleh        text not null,
    dibuat             timestamptz not null,
    check (kuota_maksimal >= kuota_minimal)
);
create index sesi_uji_skema on sesi_uji (skema_id, tanggal);

create table penguji_sesi (
    id         bigint generated always as identity primary key,
    sesi_id    bigint not null references sesi_uji,
    staf       text not null references staf,
    keadaan    text not null default 'DITUNJUK' check (keadaan in ('DITUNJUK', 'BERSEDIA', 'MENOLAK', 'DILEPAS')),
    alasan     text,
    ditunjuk_oleh text not null,
    ditunjuk   timestamptz not null,
    menyatakan timestamptz,
    check (keadaan <> 'MENOLAK' or coalesce(trim(alasan), '') <> '')
);
create unique index penguji_sesi_sekali on penguji_sesi (sesi_id, staf) where keadaan in ('DITUNJUK', 'BERSEDIA');

create table uji_peserta (
    id         bigint generated always as identity primary key,
    peserta_id bigint not null references peserta,
    -- 1 the test, more for each test after it
    ke         integer not null check (ke > 0),
    sesi_id    bigint references sesi_uji,
    hasil      text check (hasil in ('KOMPETEN', 'BELUM_KOMPETEN', 'TIDAK_HADIR')),
    catatan    text,
    dinilai_oleh text references staf,
    dinilai    timestamptz,
    -- the customer does not want another test for this person
    tanpa_ulang boolean not null default false,
    unique (peserta_id, ke),
    check ((hasil is null) = (dinilai_oleh is null) and (hasil is null) = (dinilai is null)),
    check (hasil is null or sesi_id is not null)
);
create index uji_peserta_sesi on uji_peserta (sesi_id);

create table nilai_unit (
    uji_id   bigint not null references uji_peserta,
    unit_id  bigint not null references unit_kompetensi,
    nilai    numeric(5, 2) not null check (nilai between 0 and 100),
    -- by the limit of that day
    minimal  numeric(5, 2) not null,
    alasan   text,
    primary key (uji_id, unit_id),
    check (nilai >= minimal or coalesce(trim(alasan), '') <> '')
);

create table keputusan_person (
    peserta_id bigint primary key references peserta,
    putusan    text not null check (putusan in ('BERIKAN', 'TOLAK')),
    alasan     text,
    oleh       text not null references staf,
    pada       timestamptz not null,
    check (putusan = 'BERIKAN' or coalesce(trim(alasan), '') <> '')
);

create table sertifikat_person (
    id            bigint generated always as identity primary key,
    satker        text not null references satker,
    permohonan_id bigint not null references permohonan,
    peserta_id    bigint not null unique references keputusan_person,
    skema_id      bigint not null references skema_person,
    nomor         text,
    nama          text not null,
    terbit        date,
    berakhir      date,
    keadaan       text not null default 'DISIAPKAN' check (keadaan in ('DISIAPKAN', 'AKTIF', 'DICABUT', 'BATAL')),
    penanda       text references staf,
    dokumen_id    uuid references dokumen,
    kartu_id      uuid references dokumen,
    dirilis       timestamptz,
    -- why it was sent back the last time
    catatan       text,
    dicabut_sejak  date,
    dicabut_alasan text,
    dicabut_oleh   text references staf,
    unique (satker, nomor),
    check (keadaan not in ('AKTIF', 'DICABUT') or (nomor is not null and terbit is not null and berakhir is not null and dokumen_id is not null and kartu_id is not null and dirilis is not null)),
    check (keadaan <> 'DICABUT' or (dicabut_sejak is not null and dicabut_oleh is not null and coalesce(trim(dicabut_alasan), '') <> ''))
);
create index sertifikat_person_permohonan on sertifikat_person (permohonan_id);

-- What was found and decided is never changed; another test is another row.
create function person_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'Hasil uji dan keputusan tidak dapat diubah atau dihapus.';
end $$;

create function uji_person_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.hasil is not null then
            raise exception 'Hasil uji tidak dapat dihapus.';
        end if;
        return old;
    end if;
    if old.hasil is not null and (new.hasil, new.catatan, new.dinilai_oleh, new.dinilai, new.sesi_id, new.peserta_id, new.ke)
            is distinct from (old.hasil, old.catatan, old.dinilai_oleh, old.dinilai, old.sesi_id, old.peserta_id, old.ke) then
        raise exception 'Hasil uji tidak dapat diubah.';
    end if;
    return new;
end $$;

-- Only whoever was competent in every unit that is asked for is certified.
create function keputusan_person_boleh() returns trigger language plpgsql as $$
begin
    if new.putusan = 'BERIKAN' and not exists (select 1 from uji_peserta u where u.peserta_id = new.peserta_id and u.hasil = 'KOMPETEN') then
        raise exception 'Peserta belum kompeten.';
    end if;
    return new;
end $$;

create trigger uji_peserta_tetap before update or delete on uji_peserta for each row execute function uji_person_tetap();
create trigger uji_peserta_tidak_dikosongkan before truncate on uji_peserta for each statement execute function person_tetap();
create trigger nilai_unit_tetap before update or delete on nilai_unit for each row execute function person_tetap();
create trigger nilai_unit_tidak_dikosongkan before truncate on nilai_unit for each statement execute function person_tetap();
create trigger keputusan_person_boleh before insert on keputusan_person for each row execute function keputusan_person_boleh();
create trigger keputusan_person_tetap before update or delete on keputusan_person for each row execute function person_tetap();
create trigger keputusan_person_tidak_dikosongkan before truncate on keputusan_person for each statement execute function person_tetap();
