-- Schemes of certification: what each of them needs. Facts for gateways; deadlines and promises are DMN tables.
insert into skema_sertifikasi (kode, nama, layanan, diaudit, diuji, audit_kecukupan, dua_tahap, perlu_spk) values
('TIPE_5', 'Tipe 5', 'sertifikasi-produk', true, true, true, false, true),
('TIPE_1', 'Tipe 1', 'sertifikasi-produk', false, true, false, false, true),
('MUTU', 'Sistem Manajemen Mutu, SNI ISO 9001:2015', 'sertifikasi-sistem-manajemen', true, false, false, true, true),
('LINGKUNGAN', 'Sistem Manajemen Lingkungan, SNI ISO 14001:2015', 'sertifikasi-sistem-manajemen', true, false, false, true, true),
('KEAMANAN_PANGAN', 'Sistem Manajemen Keamanan Pangan, SNI ISO 22000:2018', 'sertifikasi-sistem-manajemen', true, false, false, true, true),
('K3', 'Sistem Manajemen K3, SNI ISO 45001:2018', 'sertifikasi-sistem-manajemen', true, false, false, true, true),
('INDUSTRI_HIJAU', 'Sertifikasi Industri Hijau', 'sertifikasi-industri-hijau', true, false, false, false, true),
('PERSON', 'Sertifikasi Person', 'sertifikasi-person', false, false, false, false, false);

-- Products of LSPro Borneo and the tank of BBSPJIKFK, which its laboratory does not test. Of SNI 3553 both editions: certificates of the old one are still watched.
insert into produk_sertifikasi (satker, kode, nama, acuan, judul_acuan, skema, kelompok, produk_id, dasar_skema, berlaku_dari, berlaku_sampai)
select d.satker, d.kode, d.nama, d.acuan, d.judul_acuan, d.skema, d.kelompok, p.id, d.dasar_skema, d.berlaku_dari, d.berlaku_sampai
from (values
('bspji-pontianak', 'air-mineral', 'Air Mineral', 'SNI 3553:2015', 'Air mineral', 'TIPE_5', 'WAJIB', 'Air Mineral', 'Peraturan BSN Nomor 1 Tahun 2020', null::date, null::date),
('bspji-pontianak', 'air-mineral', 'Air Mineral', 'SNI 3553:2023', 'Air mineral', 'TIPE_5', 'WAJIB', 'Air Mineral', 'Peraturan BSN Nomor 1 Tahun 2020', date '2023-01-01', null),
('bspji-pontianak', 'kopi-bubuk', 'Kopi Bubuk', 'SNI 01-3542-2004', 'Kopi bubuk', 'TIPE_1', 'SUKARELA', 'Kopi Bubuk', 'Peraturan BSN Nomor 1 Tahun 2020 Lampiran XXXV', null::date, null::date),
('bspji-pontianak', 'garam-konsumsi-beryodium', 'Garam Konsumsi Beryodium', 'SNI 3556:2016', 'Garam konsumsi beryodium', 'TIPE_5', 'WAJIB', 'Garam Konsumsi Beryodium', 'Peraturan BSN Nomor 1 Tahun 2020', null::date, null::date),
('bspji-pontianak', 'minyak-goreng-sawit', 'Minyak Goreng Sawit', 'SNI 7709:2019', 'Minyak goreng sawit', 'TIPE_5', 'WAJIB', 'Minyak Goreng Sawit', 'Peraturan BSN Nomor 1 Tahun 2020', null::date, null::date),
('bbspjikfk', 'tangki-air-pe', 'Tangki air silinder vertikal - Polietilena (PE)', 'SNI 7276:2014', 'Tangki air silinder vertikal - Polietilena (PE)', 'TIPE_5', 'SUKARELA', null, 'Peraturan BSN Nomor 1 Tahun 2020', null::date, null::date)) d (satker, kode, nama, acuan, judul_acuan, skema, kelompok, produk_lab, dasar_skema, berlaku_dari, berlaku_sampai)
left join produk p on p.satker = d.satker and p.nama = d.produk_lab;

-- SNI 3553:2015 is history since SNI 3553:2023: closed by the balai when its certificates have moved.
update produk_sertifikasi set berlaku_sampai = date '2026-12-31' where acuan = 'SNI 3553:2015';

-- What the codes of dokumen-sertifikasi.dmn stand for. daftar null: of both lists. tambahan: further fields, or the printed form that is uploaded signed.
insert into dokumen_syarat (kode, daftar, kelompok, urutan, nama, sumber, tambahan) values
('ISIAN_1', 'SIP_TENAN', 'ISIAN', 1, 'Waktu Tempuh dan Transportasi', 'ISIAN', null),
('ISIAN_2', 'SIP_TENAN', 'ISIAN', 2, 'Peralatan Produksi', 'ISIAN', null),
('ISIAN_3', 'SIP_TENAN', 'ISIAN', 3, 'Daftar Peralatan Pengendalian Mutu', 'ISIAN', null),
('ISIAN_4', 'SIP_TENAN', 'ISIAN', 4, 'Daftar Pengendalian Mutu (Bahan, Proses, dan Produk)', 'ISIAN', null),
('ISIAN_5', 'SIP_TENAN', 'ISIAN', 5, 'Biodata Wakil Manajemen (bila ada)', 'ISIAN', null),
('CETAK_1', 'SIP_TENAN', 'CETAK', 6, 'Surat Permohonan SPPT SNI', 'CETAK', 'KOP'),
('CETAK_2', 'SIP_TENAN', 'CETAK', 7, 'Daftar Merek, Tipe, Ukuran Produk', 'CETAK', 'TANPA_NOMOR'),
('CETAK_3', 'SIP_TENAN', 'CETAK', 8, 'Surat Pernyataan Tidak Mengedarkan Produk Selama Proses Sertifikasi', 'CETAK', 'KOP'),
('CETAK_4', 'SIP_TENAN', 'CETAK', 9, 'Surat Pernyataan Telah Menerapkan Sistem Manajemen Mutu', 'CETAK', 'KOP'),
('A_01', 'SIP_TENAN', 'NON_TEKNIS', 1, 'Surat Permohonan SPPT SNI', 'UNGGAH', 'CETAK_1'),
('A_02', 'SIP_TENAN', 'NON_TEKNIS', 2, 'Daftar Merek, Tipe, Ukuran Produk', 'UNGGAH', 'CETAK_2'),
('A_03', 'SIP_TENAN', 'NON_TEKNIS', 3, 'Surat Pernyataan Tidak Mengedarkan Produk Selama Proses Sertifikasi', 'UNGGAH', 'CETAK_3'),
('A_04', 'SIP_TENAN', 'NON_TEKNIS', 4, 'Bukti Registrasi SIINAS KEMENPERIN', 'PROFIL_SIINAS', null),
('A_05', 'SIP_TENAN', 'NON_TEKNIS', 5, 'Surat Pernyataan Telah Menerapkan Sistem Manajemen Mutu', 'UNGGAH', 'CETAK_4'),
('A_06', 'SIP_TENAN', 'NON_TEKNIS', 6, 'Usulan Nama Penandatangan Kontrak dan Lisensi', 'UNGGAH', null),
('A_07', 'SIP_TENAN', 'NON_TEKNIS', 7, 'NPWP Badan Usaha', 'PROFIL_NPWP', null),
('A_08', 'SIP_TENAN', 'NON_TEKNIS', 8, 'Akta Pendirian Perusahaan', 'PROFIL_AKTA', null),
('A_09', 'SIP_TENAN', 'NON_TEKNIS', 9, 'NIB dan Lampiran', 'UNGGAH', null),
('A_10', 'SIP_TENAN', 'NON_TEKNIS', 10, 'Dokumen Tambahan Lainnya', 'UNGGAH', null),
('B_01', 'SIP_TENAN', 'TEKNIS', 1, 'Alur Proses Produksi', 'UNGGAH', null),
('B_02', 'SIP_TENAN', 'TEKNIS', 2, 'Ilustrasi Penggunaan Tanda SPPT SNI di Produk', 'UNGGAH', null),
('B_03', 'SIP_TENAN', 'TEKNIS', 3, 'Struktur Organisasi Perusahaan', 'UNGGAH', 'KARYAWAN'),
('B_04', 'SIP_TENAN', 'TEKNIS', 4, 'Sertifikat Sistem Manajemen Mutu (bila ada)', 'UNGGAH', null),
('B_05', 'SIP_TENAN', 'TEKNIS', 5, 'Daftar Induk Dokumen', 'UNGGAH', null),
('B_06', 'SIP_TENAN', 'TEKNIS', 6, 'Bisnis Proses', 'UNGGAH', null),
('B_07', 'SIP_TENAN', 'TEKNIS', 7, 'Analisa Resiko dan Peluang', 'UNGGAH', null),
('B_08', 'SIP_TENAN', 'TEKNIS', 8, 'Isu Internal dan Eksternal', 'UNGGAH', null),
('B_09', 'SIP_TENAN', 'TEKNIS', 9, 'Laporan Audit Internal Terakhir', 'UNGGAH', null),
('B_10', 'SIP_TENAN', 'TEKNIS', 10, 'Notulen Rapat Tinjauan Manajemen Terakhir', 'UNGGAH', null),
('B_11', 'SIP_TENAN', 'TEKNIS', 11, 'Daftar Pengendalian Mutu (Bahan Baku, Proses, dan Produk Akhir)', 'UNGGAH', null),
('B_12', 'SIP_TENAN', 'TEKNIS', 12, 'Kepemilikan SPPT SNI dari LSPro Lain', 'UNGGAH', null),
('B_13', 'SIP_TENAN', 'TEKNIS', 13, 'Dokumen Tambahan Lainnya', 'UNGGAH', null),
('Z_01', 'ZEROCALLS', 'SATU', 1, 'Akte Perusahaan', 'PROFIL_AKTA', null),
('Z_02', 'ZEROCALLS', 'SATU', 2, 'Izin Usaha Industri (IUI) dan Nomor Induk Berusaha (NIB)', 'UNGGAH', null),
('Z_03', 'ZEROCALLS', 'SATU', 3, 'Surat Permohonan Sertifikasi Produk', 'UNGGAH', null),
('Z_04', 'ZEROCALLS', 'SATU', 4, 'Daftar Isian Permohonan Sertifikasi Produk', 'UNGGAH', null),
('Z_05', 'ZEROCALLS', 'SATU', 5, 'Pernyataan Kesesuaian', 'UNGGAH', null),
('Z_06', 'ZEROCALLS', 'SATU', 6, 'Nomor Pokok Wajib Pajak (NPWP)', 'PROFIL_NPWP', null),
('Z_07', 'ZEROCALLS', 'SATU', 7, 'Struktur Organisasi', 'UNGGAH', 'KARYAWAN'),
('Z_08', 'ZEROCALLS', 'SATU', 8, 'Daftar Peralatan Inspeksi/Pengujian', 'UNGGAH', null),
('Z_09', 'ZEROCALLS', 'SATU', 9, 'Biodata Wakil Manajemen (untuk Air Mineral dan Garam)', 'UNGGAH', null),
('Z_10', 'ZEROCALLS', 'SATU', 10, 'Bagan/Diagram Alur Proses', 'UNGGAH', null),
('Z_11', 'ZEROCALLS', 'SATU', 11, 'Panduan Mutu', 'UNGGAH', null),
('Z_12', 'ZEROCALLS', 'SATU', 12, 'Daftar Induk Dokumen', 'UNGGAH', null),
('Z_13', 'ZEROCALLS', 'SATU', 13, 'Ilustrasi & Cara Pembubuhan Tanda SNI tiap-tiap merek', 'UNGGAH', null),
('Z_14', 'ZEROCALLS', 'SATU', 14, 'Salinan sertifikat merek/surat tanda merek dan/atau perjanjian lisensi dari pemilik merek', 'UNGGAH', null),
('Z_15', 'ZEROCALLS', 'SATU', 15, 'Salinan Sertifikat Sistem Mutu (bila ada)', 'UNGGAH', null),
('Z_16', 'ZEROCALLS', 'SATU', 16, 'Salinan Sertifikat Hasil Uji Air Baku (Permenkes No. 416/Menkes/PER/IV/1999) khusus air mineral', 'UNGGAH', null),
('Z_17', 'ZEROCALLS', 'SATU', 17, 'Foto Produk (Kopi Bubuk)', 'UNGGAH', null),
('Z_18', 'ZEROCALLS', 'SATU', 18, 'Kebijakan Mutu', 'UNGGAH', null),
('Z_19', 'ZEROCALLS', 'SATU', 19, 'Sasaran Mutu', 'UNGGAH', null),
('Z_20', 'ZEROCALLS', 'SATU', 20, 'Proses Bisnis', 'UNGGAH', null),
('Z_21', 'ZEROCALLS', 'SATU', 21, 'Surat Pernyataan bermaterai yang berisi jaminan untuk tidak mengedarkan Minyak Goreng Sawit sebelum memperoleh SPPT SNI', 'UNGGAH', null),
('S_01', null, 'NON_TEKNIS', 99, 'Bukti pengajuan SPPT SNI di SIINas (SNI wajib)', 'UNGGAH', 'NOMOR_SIINAS'),
('M_01', null, 'SATU', 1, 'Surat permohonan sertifikasi sistem manajemen', 'UNGGAH', null),
('M_02', null, 'SATU', 2, 'NIB dan izin terkait', 'UNGGAH', null),
('M_03', null, 'SATU', 3, 'Akta Pendirian Perusahaan', 'PROFIL_AKTA', null),
('M_04', null, 'SATU', 4, 'Struktur organisasi dan jumlah karyawan per lokasi dan gilir kerja', 'UNGGAH', 'KARYAWAN'),
('M_05', null, 'SATU', 5, 'Ruang lingkup dan peta proses', 'UNGGAH', null),
('M_06', null, 'SATU', 6, 'Kebijakan dan sasaran', 'UNGGAH', null),
('M_07', null, 'SATU', 7, 'Daftar induk informasi terdokumentasi', 'UNGGAH', null),
('M_08', null, 'SATU', 8, 'Laporan audit internal terakhir', 'UNGGAH', null),
('M_09', null, 'SATU', 9, 'Notulen tinjauan manajemen terakhir', 'UNGGAH', null),
('M_10', null, 'SATU', 10, 'Daftar aspek dan dampak lingkungan', 'UNGGAH', null),
('M_11', null, 'SATU', 11, 'Rencana HACCP dan program prasyarat', 'UNGGAH', null),
('M_12', null, 'SATU', 12, 'Identifikasi bahaya dan penilaian risiko K3', 'UNGGAH', null),
('M_13', null, 'SATU', 13, 'Daftar peraturan yang berlaku dan evaluasi kepatuhannya', 'UNGGAH', null),
('M_14', null, 'SATU', 14, 'Sertifikat lama dari lembaga lain (bila pindah)', 'UNGGAH', null),
('H_01', null, 'SATU', 1, 'Data produksi, bahan baku, energi dan air satu tahun terakhir', 'UNGGAH', null),
('H_02', null, 'SATU', 2, 'Neraca massa dan diagram alir proses', 'UNGGAH', null),
('H_03', null, 'SATU', 3, 'Izin lingkungan dan laporan pemantauan (RKL-RPL/UKL-UPL)', 'UNGGAH', null),
('H_04', null, 'SATU', 4, 'Hasil uji emisi, limbah cair dan tingkat kebisingan', 'UNGGAH', null),
('H_05', null, 'SATU', 5, 'Kebijakan dan organisasi industri hijau', 'UNGGAH', null),
('H_06', null, 'SATU', 6, 'Bukti program CSR dan penghargaan (bila ada)', 'UNGGAH', null);

insert into pengaturan_satker (satker, kunci, nilai) values
('bbspjikfk', 'sertifikasi.daftar-dokumen', 'SIP_TENAN'),
('bspji-palembang', 'sertifikasi.daftar-dokumen', 'SIP_TENAN'),
('bspji-pontianak', 'sertifikasi.daftar-dokumen', 'ZEROCALLS');

insert into butir_tinjauan (satker, urutan, isi, pilihan_1, pilihan_2, hanya_wajib)
select s.kode, d.* from satker s cross join (values
(1, 'Jenis permohonan', 'SPPT SNI', 'SPPT ST', false),
(2, 'Skema sertifikasi', 'Ada', 'Tidak Ada', false),
(3, 'Status lingkup akreditasi produk', 'Penunjukan', 'KAN', false),
(4, 'Status Lembaga Sertifikasi Sistem Mutu perusahaan, berlogo', 'KAN', 'IAF', false),
(5, 'Ketersediaan standar yang dimohon', 'Ada', 'Tidak Ada', false),
(6, 'Ketersediaan Peraturan Pemerintah (untuk produk SNI Wajib)', 'Ada', 'Tidak Ada', true),
(7, 'Peraturan Menteri Pemberlakuan SNI Wajib', 'Ada', 'Tidak Ada', true),
(8, 'Peraturan Menteri Penunjukan LPK', 'Ada', 'Tidak Ada', true),
(9, 'Petunjuk Teknis dan SNI Produk', 'Ada', 'Tidak Ada', false)) d (urutan, isi, pilihan_1, pilihan_2, hanya_wajib);

-- Forms of LSPro Borneo as they stand on the paper; null revision: not on the original.
insert into kode_formulir (satker, dokumen, kode, revisi, tanggal) values
('bspji-pontianak', 'PENUNJUKAN_EVALUATOR', 'LSPr/FR-7.4.2', '00', '2014-07-01'),
('bspji-pontianak', 'LKS', 'LSPr/FR-7.4.8', '02', '2021-02-15'),
('bspji-pontianak', 'KEPUTUSAN_SERTIFIKASI', 'LSPr/FR-7.5.3', '00', '2015-07-01'),
('bspji-pontianak', 'SERTIFIKAT', 'FR-7.5.2.3.8', null, null);
