-- Files that go with a mail; the mail itself says nothing about them.
create table surat_lampiran (
    surat_id  bigint not null references surat_keluar (id) on delete cascade,
    berkas_id uuid not null references berkas (id),
    primary key (surat_id, berkas_id)
);
