-- An amendment of a certificate has a series of its own; a replacement takes the next number of a certificate.
insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari)
select satker, 'SERTIFIKAT_KALIBRASI_AMANDEMEN', replace(pola, '{urut}', '{urut}/AMD'), ulang, berlaku_dari from pola_nomor where jenis = 'SERTIFIKAT_KALIBRASI';
