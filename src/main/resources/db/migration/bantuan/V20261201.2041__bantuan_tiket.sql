-- Which role answers for a service (HLP-005, HLP-007); of a satker before the common one. Null stands for all services.
create table bagian_layanan (
    id      bigint generated always as identity primary key,
    satker  text references satker,
    layanan text,
    peran   text not null references peran (kode),
    unique nulls not distinct (satker, layanan)
);
insert into bagian_layanan (satker, layanan, peran) values
(null, null, 'cs'),
(null, 'sampling-insitu', 'kerjasama'),
(null, 'sertifikasi-produk', 'pj-sertifikasi'),
(null, 'sertifikasi-industri-hijau', 'pj-sertifikasi'),
(null, 'sertifikasi-sistem-manajemen', 'pj-sertifikasi'),
(null, 'sertifikasi-person', 'pj-sertifikasi'),
(null, 'konsultansi', 'ketua-tim-pji'),
(null, 'bimtek', 'ketua-tim-pji');

-- Questions, and wishes for what the catalogue does not have (HLP-001 to 007, HLP-019).
create table tiket (
    id           bigint generated always as identity primary key,
    satker       text not null references satker,
    jenis        text not null check (jenis in ('PERTANYAAN', 'USULAN')),
    layanan      text,
    pelanggan_id bigint not null references pelanggan,
    pembuat      text not null,
    perihal      text,
    status       text not null check (status in ('DRAFT', 'DIPROSES', 'DIJAWAB', 'SELESAI')),
    nomor        text,
    bagian       text references peran (kode),
    hasil        text check (hasil in ('DISEDIAKAN', 'DIRENCANAKAN', 'TIDAK')),
    putaran      int not null default 1 check (putaran > 0),
    dibuat       timestamptz not null,
    diajukan     timestamptz,
    dijawab      timestamptz,
    selesai      timestamptz,
    unique (satker, nomor),
    check ((status = 'DRAFT') = (nomor is null)),
    check ((nomor is null) = (bagian is null) and (nomor is null) = (diajukan is null)),
    check (jenis = 'USULAN' and perihal is not null or jenis = 'PERTANYAAN' and layanan is not null),
    check ((status = 'SELESAI') = (selesai is not null))
);
create index tiket_pelanggan on tiket (pelanggan_id, id desc);
create index tiket_satker on tiket (satker, id desc);

-- What was said, oldest first; the first one is the question itself.
create table tiket_pesan (
    id             bigint generated always as identity primary key,
    tiket_id       bigint not null references tiket on delete cascade,
    dari_pelanggan boolean not null,
    oleh           text not null,
    isi            text not null,
    berkas_id      uuid references berkas,
    dibuat         timestamptz not null
);
create index tiket_pesan_tiket on tiket_pesan (tiket_id, id);

insert into pola_nomor (satker, jenis, pola, ulang, mulai_dari, berlaku_dari)
select kode, 'TIKET', '{tahun}{bulan}{tanggal}{urut:5}', 'TIDAK_PERNAH', 10001, '2026-01-01' from satker;

-- Wishes were kept without a process before; those that nobody answered get theirs when the application starts.
insert into tiket (satker, jenis, pelanggan_id, pembuat, perihal, status, nomor, bagian, dibuat, diajukan, dijawab, selesai)
select satker, 'USULAN', pelanggan_id, 'pengguna:' || pembuat, produk, case when ditangani is null then 'DIPROSES' else 'SELESAI' end, 'USULAN-' || id, 'cs', dibuat, dibuat, ditangani, ditangani
from usulan_layanan order by id;
insert into tiket_pesan (tiket_id, dari_pelanggan, oleh, isi, dibuat)
select t.id, p.pelanggan, p.oleh, replace(replace(p.isi, '&', '&amp;'), '<', '&lt;'), p.dibuat
from usulan_layanan u join tiket t on t.nomor = 'USULAN-' || u.id and t.satker = u.satker
cross join lateral (values (true, 'pengguna:' || u.pembuat, u.uraian, u.dibuat), (false, u.penangan, u.jawaban, u.ditangani)) p (pelanggan, oleh, isi, dibuat)
where p.isi is not null;
drop table usulan_layanan;
