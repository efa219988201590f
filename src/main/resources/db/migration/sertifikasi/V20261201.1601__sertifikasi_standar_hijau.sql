-- Green industry is certified by the standard of an industry, whose requirements are judged in the documents first.
update skema_sertifikasi set audit_kecukupan = true where kode = 'INDUSTRI_HIJAU';

-- Examples with plausible requirements; the balai enters those of the ministerial regulation in their place.
insert into produk_sertifikasi (satker, kode, nama, acuan, judul_acuan, skema, kelompok)
select s.kode, d.kode, d.nama, d.acuan, d.judul, 'INDUSTRI_HIJAU', 'SUKARELA'
from (values ('bspji-pontianak'), ('bbspjikfk')) s (kode) cross join (values
('hijau-air-minum', 'Air Minum Dalam Kemasan', 'SIH Air Minum Dalam Kemasan', 'Standar Industri Hijau (contoh)'),
('hijau-karet-remah', 'Karet Remah', 'SIH Karet Remah', 'Standar Industri Hijau (contoh)')) d (kode, nama, acuan, judul);

with p as (insert into pos_tarif (satker, layanan, nama, rincian)
    select s.kode, 'SERTIFIKASI', 'Sertifikasi Industri Hijau', 'Sertifikasi Ulang' from (values ('bspji-pontianak'), ('bbspjikfk')) s (kode) returning id)
insert into tarif (pos_id, jumlah, satuan, peraturan, berlaku_dari) select id, 17500000, 'per sertifikasi', 'PP 54/2021', date '2021-05-01' from p;
