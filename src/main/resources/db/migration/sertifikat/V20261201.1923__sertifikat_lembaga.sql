-- Where it is produced, as it was when the certificate was opened: what the factory is called later does not change it.
alter table sertifikat add column pabrik text;

-- The certification body of Pontianak as its papers name it.
insert into pengaturan_satker (satker, kunci, nilai) values
('bspji-pontianak', 'sertifikasi.lembaga', 'Lembaga Sertifikasi Produk Borneo'),
('bspji-pontianak', 'sertifikasi.akreditasi', 'LSPr-019-IDN');
