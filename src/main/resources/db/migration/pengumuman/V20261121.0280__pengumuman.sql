-- Announcements to customers, of one satker or of all (NAV-005).
create table pengumuman (
    id      bigint generated always as identity primary key,
    satker  text references satker,
    judul   text not null,
    isi     text not null,
    terbit  date not null,
    sampai  date,
    penulis text not null,
    diubah  timestamptz not null,
    check (sampai is null or sampai >= terbit)
);
create index pengumuman_terbit on pengumuman (terbit desc, id desc);
