-- Where the balai works when asal_contoh is SAMPLING: taking samples, or calibrating instruments at the customer's site (INS-001, CAL-008). Only while that is so.
create table permohonan_lokasi (
    permohonan_id   bigint primary key references permohonan on delete cascade,
    alamat          text not null,
    kota            text not null,
    kontak_nama     text not null,
    kontak_wa       text not null,
    -- Days the customer wishes for, in the satker's zone; without an end one day.
    mulai           date not null,
    selesai         date check (selesai >= mulai),
    uraian          text not null,
    -- Entry to the site and safety there.
    akses           text
);
