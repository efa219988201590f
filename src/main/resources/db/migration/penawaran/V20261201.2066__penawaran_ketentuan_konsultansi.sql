-- Terms of consulting and of training are others than those of tests.
alter table penawaran_ketentuan drop constraint penawaran_ketentuan_untuk_check,
    add constraint penawaran_ketentuan_untuk_check check (untuk in ('PENGUJIAN', 'SERTIFIKASI', 'KONSULTANSI', 'BIMTEK'));
insert into penawaran_ketentuan (satker, untuk, urutan, teks) values
(null, 'KONSULTANSI', 1, 'Biaya pada penawaran ini mengikuti tarif Penerimaan Negara Bukan Pajak (PNBP) yang berlaku pada tanggal penawaran. Biaya tidak berubah setelah penawaran disetujui, juga bila tarif kemudian berubah.'),
(null, 'KONSULTANSI', 2, 'Setelah penawaran disetujui, kode billing SIMPONI diterbitkan. Kode billing berlaku 7 x 24 jam sejak diterbitkan; sesudahnya kode baru dapat diminta melalui aplikasi.'),
(null, 'KONSULTANSI', 3, 'Balai tidak menerima pembayaran tunai maupun melalui rekening perorangan, dan tidak menerima pemberian dalam bentuk apa pun.'),
(null, 'KONSULTANSI', 4, 'Tim konsultan dan rencana kunjungan ditetapkan setelah pembayaran diterima; waktu kunjungan disepakati bersama pelanggan melalui aplikasi.'),
(null, 'KONSULTANSI', 5, 'Ruang lingkup pekerjaan mengikuti permohonan yang telah diperiksa. Pekerjaan di luar lingkup itu ditawarkan tersendiri.'),
(null, 'KONSULTANSI', 6, 'Konsultansi tidak menjamin hasil pengujian maupun terbitnya sertifikat. Personel yang memberi konsultansi tidak menjadi tim audit sertifikasi pelanggan yang sama selama dua tahun.'),
(null, 'KONSULTANSI', 7, 'Pembayaran yang sudah disetor ke kas negara hanya dapat dikembalikan menurut ketentuan PNBP.'),
(null, 'KONSULTANSI', 8, 'Laporan diserahkan secara elektronik melalui aplikasi. Data dan dokumen pelanggan dijaga kerahasiaannya.');
