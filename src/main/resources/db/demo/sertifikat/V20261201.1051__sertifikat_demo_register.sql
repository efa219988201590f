-- Certificates from before this system, as Admin Sertifikasi would have typed them in.
insert into sertifikat (satker, pelanggan_id, layanan, skema, produk_sertifikasi_id, nomor, pemegang, alamat, kota, pimpinan, produk, acuan, spk_nomor, terbit, berakhir, keadaan, dirilis, dicatat, dicatat_oleh)
select 'bspji-pontianak', (select pelanggan from pengguna where username = x.akun), 'sertifikasi-produk', x.skema,
    (select id from produk_sertifikasi where satker = 'bspji-pontianak' and acuan = x.acuan), x.nomor, x.pemegang, x.alamat, x.kota, x.pimpinan, x.produk, x.acuan, x.spk, x.terbit::date, x.berakhir::date, x.keadaan,
    '2026-01-05 02:00Z', '2026-01-05 02:00Z', 'adminsert.ptk'
from (values
    ('kapuassegar4088', 'TIPE_5', 'R/091/BSKJI/BSPJI-Pontianak/MS/XI/2023', 'PT Kapuas Segar Lestari', 'Jalan Khatulistiwa No. 88, Siantan', 'Kota Pontianak', 'Hendra Wijaya', 'Air Mineral', 'SNI 3553:2015', 'B/657/BSKJI/Baristand-Pontianak/MS/X/2023', '2023-11-02', '2027-11-01', 'AKTIF'),
    (null, 'TIPE_5', 'R/088/BSKJI/BSPJI-Pontianak/MS/VI/2022', 'PT Garam Samudra Khatulistiwa', 'Jalan Pelabuhan No. 3', 'Kota Pontianak', 'Yuliana Tan', 'Garam Konsumsi Beryodium', 'SNI 3556:2016', null, '2022-06-06', '2026-06-05', 'AKTIF'),
    (null, 'TIPE_5', 'R/093/BSPJI-Pontianak/MS/IV/2024', 'PT Sawit Jernih Singkawang', 'Jalan Raya Sedau Km 4', 'Kota Singkawang', 'Rudi Setiawan', 'Minyak Goreng Sawit', 'SNI 7709:2019', null, '2024-04-18', '2028-04-17', 'DIBEKUKAN'),
    (null, 'TIPE_1', 'R/094/BSPJI-Pontianak/MS/VII/2024', 'CV Kopi Tayan Harum', 'Jalan Merdeka No. 21', 'Kabupaten Sanggau', 'Maria Lusiana', 'Kopi Bubuk', 'SNI 01-3542-2004', null, '2024-07-15', '2028-07-14', 'AKTIF')
) as x (akun, skema, nomor, pemegang, alamat, kota, pimpinan, produk, acuan, spk, terbit, berakhir, keadaan);

insert into sertifikat_merek (sertifikat_id, urutan, merek, nama_produk, jenis)
select s.id, x.urutan, x.merek, s.produk, x.jenis from sertifikat s join (values
    ('R/091/BSKJI/BSPJI-Pontianak/MS/XI/2023', 1, 'Kapuas Jernih', 'Gelas 220 ml dan 240 ml, botol 600 ml dan 1.500 ml, galon 19 lt'),
    ('R/088/BSKJI/BSPJI-Pontianak/MS/VI/2022', 1, 'Samudra', 'Kemasan 250 g dan 500 g'),
    ('R/093/BSPJI-Pontianak/MS/IV/2024', 1, 'Singka', 'Botol 1 L'), ('R/093/BSPJI-Pontianak/MS/IV/2024', 2, 'Sedau', 'Kemasan isi ulang 2 L'),
    ('R/094/BSPJI-Pontianak/MS/VII/2024', 1, 'Tayan', 'Spesial, Super, Premium, Murni, Classic Red')
) as x (nomor, urutan, merek, jenis) on x.nomor = s.nomor where s.satker = 'bspji-pontianak';

insert into keadaan_sertifikat (sertifikat_id, keadaan, sejak, alasan, dasar, oleh, pada)
select id, 'AKTIF', terbit, 'Terbit', nomor, 'adminsert.ptk', '2026-01-05 02:00Z' from sertifikat where satker = 'bspji-pontianak';
insert into keadaan_sertifikat (sertifikat_id, keadaan, sejak, alasan, dasar, oleh, pada)
select id, 'DIBEKUKAN', '2026-05-20', 'Surveilan belum dilaksanakan', 'B/412/BSKJI/BSPJI-Pontianak/MS/V/2026', 'adminsert.ptk', '2026-05-20 03:00Z' from sertifikat where nomor = 'R/093/BSPJI-Pontianak/MS/IV/2024';
