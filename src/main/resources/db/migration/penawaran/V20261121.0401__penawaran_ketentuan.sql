-- Terms on the attachment of every quotation; a satker without rows of its own uses those without satker.
create table penawaran_ketentuan (
    id      bigint generated always as identity primary key,
    satker  text references satker,
    urutan  int not null,
    teks    text not null,
    unique nulls not distinct (satker, urutan)
);
insert into penawaran_ketentuan (satker, urutan, teks) values
(null, 1, 'Biaya pada penawaran ini mengikuti tarif Penerimaan Negara Bukan Pajak (PNBP) yang berlaku pada tanggal penawaran. Biaya tidak berubah setelah penawaran disetujui, juga bila tarif berubah kemudian.'),
(null, 2, 'Pembayaran dilakukan dengan kode billing SIMPONI yang diterbitkan balai setelah penawaran disetujui. Kode billing berlaku 7 x 24 jam sejak diterbitkan; setelah itu kode baru dapat diminta melalui aplikasi.'),
(null, 3, 'Balai tidak menerima pembayaran tunai maupun melalui rekening perorangan, dan tidak menerima pemberian dalam bentuk apa pun.'),
(null, 4, 'Pengujian dimulai setelah pembayaran diterima dan sampel diterima dalam keadaan memenuhi persyaratan. Waktu penyelesaian dihitung dalam hari kerja dan tidak termasuk waktu menunggu pelanggan.'),
(null, 5, 'Metode uji, pernyataan kesesuaian dan aturan keputusannya, serta bahasa laporan mengikuti permohonan. Perubahan setelah persetujuan dikaji ulang bersama pelanggan.'),
(null, 6, 'Hasil uji hanya berlaku untuk sampel yang diuji. Data sampel yang diberikan pelanggan menjadi tanggung jawab pelanggan.'),
(null, 7, 'Pembayaran yang sudah disetor ke kas negara hanya dapat dikembalikan menurut ketentuan PNBP.'),
(null, 8, 'Laporan Hasil Uji diserahkan secara elektronik melalui aplikasi. Keberatan disampaikan paling lambat 14 hari kerja setelah laporan diterima.');
