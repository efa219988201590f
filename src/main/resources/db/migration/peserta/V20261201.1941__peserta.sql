-- People whom an order names: who is trained, who is examined. Personal data, so nothing of it stands in the engine.
create table peserta (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references permohonan on delete cascade,
    urut          integer not null check (urut > 0),
    nama          text not null check (trim(nama) <> ''),
    email         text not null check (trim(email) <> ''),
    telepon       text check (trim(telepon) <> ''),
    instansi      text check (trim(instansi) <> ''),
    jabatan       text check (trim(jabatan) <> ''),
    constraint peserta_urut unique (permohonan_id, urut) deferrable initially deferred
);
create unique index peserta_sekali on peserta (permohonan_id, lower(nama), lower(email));
