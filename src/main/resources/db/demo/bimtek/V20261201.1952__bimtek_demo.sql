-- The courses of the demo, with dates that follow the day of the installation; texts are invented.
insert into kursus (satker, kategori, judul, deskripsi, manfaat, target, materi, pos_id)
select p.satker, upper(p.rincian), p.nama, 'Pelatihan ' || p.nama || ', dengan contoh dari laboratorium dan pabrik.', 'Peserta dapat menerapkannya di tempat kerja dan menerima Sertifikat Pelatihan.',
    'Analis, penyelia, dan penanggung jawab mutu', E'Pengantar dan acuan\nPraktik terbimbing\nStudi kasus\nUmpan balik', p.id
from pos_tarif p where p.layanan = 'BIMTEK';

insert into kelas (satker, kursus_id, bentuk, tempat, mulai, selesai, biaya, kuota_minimal, kuota_maksimal, batas_pendaftaran, keadaan)
select u.satker, u.id, d.bentuk, d.tempat, current_date + d.mulai, current_date + d.mulai + d.lama - 1, t.jumlah, d.minimal, d.maksimal, current_date + d.mulai - 7, 'MASA_PENDAFTARAN'
from (values ('Bimbingan dan Pendampingan Teknis Pengujian Kimia (Uji Proksimat)', 'TATAP_MUKA', 'Politeknik Negeri Sambas', 34, 2, 5, 20),
             ('Bimtek Penggunaan Instrumen/Alat Uji', 'TATAP_MUKA', 'Politeknik Negeri Sambas', 32, 2, 5, 15),
             ('Bimtek Penyusunan Dokumen SMM ISO 17025:2017', 'DARING', 'Zoom', 21, 1, 10, 100),
             ('Pelatihan Petugas Pengambilan Sampel (Limbah Cair)', 'TATAP_MUKA', 'Pontianak', 45, 3, 8, 25),
             ('Pengenalan Sistem Mutu SNI ISO 9001:2015', 'HIBRIDA', 'Politeknik Negeri Sambas', 52, 2, 10, 40),
             ('Pemahaman Sistem Mutu SNI ISO 9001:2015', 'TATAP_MUKA', 'BSPJI Pontianak', 60, 3, 8, 30),
             ('Bimtek Pengujian Bahan Kontak Pangan', 'TATAP_MUKA', 'BBSPJIKFK, Jakarta', 30, 2, 5, 20)) d (judul, bentuk, tempat, mulai, lama, minimal, maksimal)
    join kursus u on u.judul = d.judul join tarif t on t.pos_id = u.pos_id;
insert into kelas_jejak (kelas_id, keadaan, rincian, oleh, pada) select id, 'MASA_PENDAFTARAN', 'Dibuka', 'adminpel.ptk', now() from kelas;
