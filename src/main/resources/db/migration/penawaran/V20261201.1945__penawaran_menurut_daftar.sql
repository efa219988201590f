-- Approved by the price list alone, and accepted with the registration that showed it: nobody's step lies between. Whoever checked the registration stands on the letter.
alter table penawaran add column menurut_daftar boolean not null default false;
alter table penawaran_ketentuan drop constraint penawaran_ketentuan_untuk_check, add constraint penawaran_ketentuan_untuk_check check (untuk in ('PENGUJIAN', 'SERTIFIKASI', 'BIMTEK'));
insert into penawaran_ketentuan (satker, untuk, urutan, teks) values
(null, 'BIMTEK', 1, 'Biaya mengikuti tarif Penerimaan Negara Bukan Pajak (PNBP) yang berlaku saat kelas dibuka, dihitung per orang, dan tidak berubah setelah disetujui.'),
(null, 'BIMTEK', 2, 'Kode billing SIMPONI diterbitkan setelah biaya disetujui dan berlaku 7 x 24 jam; setelah itu kode baru dapat diminta melalui aplikasi.'),
(null, 'BIMTEK', 3, 'Balai tidak menerima pembayaran tunai maupun melalui rekening perorangan, dan tidak menerima pemberian dalam bentuk apa pun.'),
(null, 'BIMTEK', 4, 'Kelas reguler dilaksanakan bila kuota minimalnya tercapai. Bila tidak, pelanggan ditawari jadwal baru; yang tidak menerimanya dikembalikan biayanya menurut ketentuan PNBP.'),
(null, 'BIMTEK', 5, 'Sertifikat Pelatihan diserahkan secara elektronik kepada setiap peserta setelah bimtek selesai.');
