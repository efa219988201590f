-- Terms of a certification are others than those of tests; each kind has its common ones, and a satker may have its own.
alter table penawaran_ketentuan
    add column untuk text not null default 'PENGUJIAN' check (untuk in ('PENGUJIAN', 'SERTIFIKASI')),
    drop constraint penawaran_ketentuan_satker_urutan_key,
    add constraint penawaran_ketentuan_urutan unique nulls not distinct (satker, untuk, urutan);
insert into penawaran_ketentuan (satker, untuk, urutan, teks) values
(null, 'SERTIFIKASI', 1, 'Biaya pada penawaran ini mengikuti tarif Penerimaan Negara Bukan Pajak (PNBP) yang berlaku pada tanggal penawaran. Biaya tidak berubah setelah penawaran disetujui, juga bila tarif berubah kemudian.'),
(null, 'SERTIFIKASI', 2, 'Setelah penawaran disetujui, perjanjian sertifikasi ditandatangani kedua pihak; kode billing SIMPONI diterbitkan sesudahnya. Kode billing berlaku 7 x 24 jam sejak diterbitkan; setelah itu kode baru dapat diminta melalui aplikasi.'),
(null, 'SERTIFIKASI', 3, 'Balai tidak menerima pembayaran tunai maupun melalui rekening perorangan, dan tidak menerima pemberian dalam bentuk apa pun.'),
(null, 'SERTIFIKASI', 4, 'Jadwal pada penawaran ini menjadi dasar pelaksanaan; tanggal pastinya tercantum pada surat pemberitahuan audit. Waktu penyelesaian dihitung dalam hari kerja dan tidak termasuk waktu menunggu pelanggan.'),
(null, 'SERTIFIKASI', 5, 'Ruang lingkup, acuan, dan skema sertifikasi mengikuti permohonan yang telah ditinjau. Perubahan setelah persetujuan dikaji ulang bersama pelanggan.'),
(null, 'SERTIFIKASI', 6, 'Biaya sertifikasi tidak menjamin terbitnya sertifikat; keputusan diambil berdasarkan hasil evaluasi.'),
(null, 'SERTIFIKASI', 7, 'Pembayaran yang sudah disetor ke kas negara hanya dapat dikembalikan menurut ketentuan PNBP.'),
(null, 'SERTIFIKASI', 8, 'Sertifikat diserahkan secara elektronik melalui aplikasi. Pelanggan dapat mengajukan keluhan atau banding atas keputusan sertifikasi.');
