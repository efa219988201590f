-- Boxes as far as the sources tell them.
insert into sop_isi (proses, nama, pendahulu, dasar_hukum, kualifikasi, keterkaitan, peralatan, peringatan, pencatatan, pelaksana, sarana, pengawasan, jaminan, keamanan, publik) values
('*', null, '', 'Peraturan Menteri Perindustrian Republik Indonesia Nomor 1 Tahun 2022 tentang Organisasi dan Tata Kerja Unit Pelaksana Teknis di Lingkungan Badan Standardisasi dan Kebijakan Jasa Industri
Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan
Peraturan Menteri Keuangan tentang Standar Biaya Masukan
Peraturan Pemerintah Nomor 54 Tahun 2021 tentang Jenis dan Tarif atas Jenis Penerimaan Negara Bukan Pajak yang Berlaku pada Kementerian Perindustrian', 'Mengetahui mekanisme pelaksanaan kegiatan pada aplikasi layanan
Memahami tahapan proses layanan', '', 'Laptop/Personal Computer
Printer
ATK', 'Jika pelaksanaan kegiatan terhambat maka layanan jasa teknis kepada pelanggan akan terganggu
Jika pelaksanaan kegiatan terhambat maka mengganggu rencana yang telah disusun dan berdampak pada biaya yang telah dialokasikan', 'Disimpan sebagai basis data aplikasi layanan, dan sebagai laporan dalam bentuk Excel dan PDF', 'Paling sedikit 5 orang; dievaluasi sekali setahun', 'Ruang tunggu dengan komputer layanan mandiri dan hotspot
Brosur dan kotak pengaduan
Telepon, printer, mesin fotokopi
Ruang rapat, toilet, musala', 'Atasan langsung
Tim Kepatuhan Anti Penyuapan', 'Informasi diberikan sesuai prosedur; yang terbaru melalui surel, telepon dan situs
Pelayanan dilaksanakan menurut skema, prosedur dan peraturan', 'Bebas dari pungutan liar, gratifikasi dan tekanan pihak ketiga; transparan', false),
('pengujian', 'SOP Aplikasi Layanan Modul Pelayanan Pengujian', 'aktivasi-akun', null, 'Mengetahui mekanisme pelaksanaan kegiatan aplikasi modul layanan pengujian
Memahami tahapan proses aplikasi layanan modul pengujian', null, null, 'Jika pelaksanaan penyelenggaraan kegiatan layanan pengujian terhambat maka kegiatan layanan jasa teknis pengujian kepada pelanggan akan terganggu
Jika pelaksanaan kegiatan pengujian terhambat maka mengganggu rencana yang telah disusun dan berdampak pada biaya yang telah dialokasikan', 'Data nomor order, jenis sampel pengujian, data e-LHU dan data pelanggan, dan semua data mengenai layanan pengujian
Disimpan sebagai basis data aplikasi layanan, dan data laporan Excel, PDF', null, null, null, null, null, true),
('kalibrasi', 'SOP Pelayanan Kalibrasi', 'aktivasi-akun', null, null, null, null, null, 'Data nomor order, alat, sertifikat kalibrasi dan data pelanggan
Disimpan sebagai basis data aplikasi layanan, dan data laporan Excel, PDF', null, null, null, null, null, true),
('sertifikasi-produk', 'SOP Pelayanan Sertifikasi Produk', null, 'Peraturan Menteri Perindustrian Republik Indonesia Nomor 1 Tahun 2022 tentang Organisasi dan Tata Kerja Unit Pelaksana Teknis di Lingkungan Badan Standardisasi dan Kebijakan Jasa Industri
Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan
Peraturan Menteri Keuangan tentang Standar Biaya Masukan', 'Mengetahui mekanisme pelaksanaan kegiatan layanan Sertifikasi Produk, Sertifikasi Sistem Mutu, Sertifikasi Industri Hijau, Lingkungan, Sistem Manajemen Keamanan Pangan dan Sistem Manajemen Keselamatan dan Kesehatan Kerja
Memiliki kompetensi dalam melakukan audit Mutu Produk, Sistem Mutu, Industri Hijau, Lingkungan, Sistem Manajemen Keamanan Pangan dan Sistem Manajemen Keselamatan dan Kesehatan Kerja
Memiliki kompetensi dalam melakukan penilaian teknis dokumen audit
Pendidikan paling rendah D3; memahami ISO 9001, SNI ISO/IEC 17065, SNI ISO/IEC 17024 dan skema sertifikasi; berkemampuan manajerial, komunikatif, inovatif dan bekerja dalam tim', 'SOP Pelaksanaan Sertifikasi Produk
SOP Pelaksanaan Sertifikasi Sistem Mutu
SOP Pelaksanaan Sertifikasi Industri Hijau
SOP Pelaksanaan Sertifikasi Manajemen Lingkungan
SOP Pelaksanaan Sertifikasi Sistem Manajemen Keamanan Pangan
SOP Pelaksanaan Sertifikasi Sistem Manajemen Keselamatan dan Kesehatan Kerja', null, 'Jika pelaksanaan penyelenggaraan kegiatan Sertifikasi terhambat maka kegiatan layanan jasa teknis kepada pelanggan akan terganggu', 'Data Realisasi Layanan Sertifikasi', null, null, null, null, null, true),
('sertifikasi-sistem-manajemen', 'SOP Pelayanan Sertifikasi Sistem Manajemen', null, 'Peraturan Menteri Perindustrian Republik Indonesia Nomor 1 Tahun 2022 tentang Organisasi dan Tata Kerja Unit Pelaksana Teknis di Lingkungan Badan Standardisasi dan Kebijakan Jasa Industri
Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan
Peraturan Menteri Keuangan tentang Standar Biaya Masukan', 'Mengetahui mekanisme pelaksanaan kegiatan layanan Sertifikasi Produk, Sertifikasi Sistem Mutu, Sertifikasi Industri Hijau, Lingkungan, Sistem Manajemen Keamanan Pangan dan Sistem Manajemen Keselamatan dan Kesehatan Kerja
Memiliki kompetensi dalam melakukan audit Mutu Produk, Sistem Mutu, Industri Hijau, Lingkungan, Sistem Manajemen Keamanan Pangan dan Sistem Manajemen Keselamatan dan Kesehatan Kerja
Memiliki kompetensi dalam melakukan penilaian teknis dokumen audit
Pendidikan paling rendah D3; memahami ISO 9001, SNI ISO/IEC 17065, SNI ISO/IEC 17024 dan skema sertifikasi; berkemampuan manajerial, komunikatif, inovatif dan bekerja dalam tim', 'SOP Pelaksanaan Sertifikasi Produk
SOP Pelaksanaan Sertifikasi Sistem Mutu
SOP Pelaksanaan Sertifikasi Industri Hijau
SOP Pelaksanaan Sertifikasi Manajemen Lingkungan
SOP Pelaksanaan Sertifikasi Sistem Manajemen Keamanan Pangan
SOP Pelaksanaan Sertifikasi Sistem Manajemen Keselamatan dan Kesehatan Kerja', null, 'Jika pelaksanaan penyelenggaraan kegiatan Sertifikasi terhambat maka kegiatan layanan jasa teknis kepada pelanggan akan terganggu', 'Data Realisasi Layanan Sertifikasi', null, null, null, null, null, true),
('sertifikasi-industri-hijau', 'SOP Pelayanan Sertifikasi Industri Hijau', null, 'Peraturan Menteri Perindustrian Republik Indonesia Nomor 1 Tahun 2022 tentang Organisasi dan Tata Kerja Unit Pelaksana Teknis di Lingkungan Badan Standardisasi dan Kebijakan Jasa Industri
Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan
Peraturan Menteri Keuangan tentang Standar Biaya Masukan', 'Mengetahui mekanisme pelaksanaan kegiatan layanan Sertifikasi Produk, Sertifikasi Sistem Mutu, Sertifikasi Industri Hijau, Lingkungan, Sistem Manajemen Keamanan Pangan dan Sistem Manajemen Keselamatan dan Kesehatan Kerja
Memiliki kompetensi dalam melakukan audit Mutu Produk, Sistem Mutu, Industri Hijau, Lingkungan, Sistem Manajemen Keamanan Pangan dan Sistem Manajemen Keselamatan dan Kesehatan Kerja
Memiliki kompetensi dalam melakukan penilaian teknis dokumen audit
Pendidikan paling rendah D3; memahami ISO 9001, SNI ISO/IEC 17065, SNI ISO/IEC 17024 dan skema sertifikasi; berkemampuan manajerial, komunikatif, inovatif dan bekerja dalam tim', 'SOP Pelaksanaan Sertifikasi Produk
SOP Pelaksanaan Sertifikasi Sistem Mutu
SOP Pelaksanaan Sertifikasi Industri Hijau
SOP Pelaksanaan Sertifikasi Manajemen Lingkungan
SOP Pelaksanaan Sertifikasi Sistem Manajemen Keamanan Pangan
SOP Pelaksanaan Sertifikasi Sistem Manajemen Keselamatan dan Kesehatan Kerja', null, 'Jika pelaksanaan penyelenggaraan kegiatan Sertifikasi terhambat maka kegiatan layanan jasa teknis kepada pelanggan akan terganggu', 'Data Realisasi Layanan Sertifikasi', null, null, null, null, null, true),
('sertifikasi-person', 'SOP Pelayanan Sertifikasi Person', null, 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
Peraturan Pemerintah Nomor 31 Tahun 2017 tentang Jenis dan Tarif atas Jenis Penerimaan Negara Bukan Pajak yang Berlaku pada Kementerian Perdagangan
Peraturan Menteri Perdagangan Nomor 81 Tahun 2020
Peraturan Menteri Perdagangan Nomor 85/M-DAG/PER/12/2016
Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan', 'Pendidikan paling rendah D3; memahami ISO 9001, SNI ISO/IEC 17065, SNI ISO/IEC 17024 dan skema sertifikasi; berkemampuan manajerial, komunikatif, inovatif dan bekerja dalam tim', null, null, null, null, null, null, null, null, null, true),
('konsultansi', 'SOP Pelayanan Konsultansi', null, null, null, null, null, null, null, null, null, null, null, null, true),
('bimtek', 'SOP Pelayanan Bimbingan Teknis', null, null, null, null, null, null, null, null, null, null, null, null, true),
('pengaduan', 'SOP Penanganan Pengaduan Pelanggan', null, 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
Peraturan Menteri Perindustrian Republik Indonesia Nomor 1 Tahun 2022 tentang Organisasi dan Tata Kerja Unit Pelaksana Teknis di Lingkungan Badan Standardisasi dan Kebijakan Jasa Industri
Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan', null, null, null, null, null, null, null, null, null, null, true),
('whistle-blowing', 'SOP Penanganan Whistle Blowing', null, 'Peraturan Menteri Perindustrian Republik Indonesia Nomor 49/M-IND/PER/6/2006 tentang Organisasi dan Tata Kerja Balai Besar; Balai Riset dan Standardisasi
Peraturan Menteri Perindustrian Republik Indonesia Nomor 58/M-IND/PER/6/2015 tentang Kedudukan, Tugas dan Fungsi Balai Besar dan Balai Riset dan Standardisasi Industri di Lingkungan Kementerian Perindustrian
Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan', 'Mengetahui mekanisme Penanganan Sistem Whistle Blowing
Mampu melindungi data identitas masyarakat', 'SOP Penanganan Sistem Whistle Blowing', null, 'Jika pelaksanaan penyelenggaraan kegiatan penerimaan keluhan pelanggan tidak lancar maka kegiatan layanan jasa teknis kepada pelanggan akan terganggu', 'Data identitas masyarakat
Aduan Penanganan Sistem Whistle Blowing', null, null, null, null, null, true);

-- Which steps of phases that many services share belong to which service, and what is done only when something does not go as usual.
insert into sop_langkah (proses, alamat, cara) values
('pengujian', 'penawaran/userTask_periksaPermohonanPerson', 'TIDAK'),
('pengujian', 'penawaran/userTask_susunPenawaranSertifikasi', 'TIDAK'),
('pengujian', 'penawaran/userTask_susunPenawaranBimtek', 'TIDAK'),
('pengujian', 'penawaran/userTask_susunPenawaranKonsultansi', 'TIDAK'),
('pengujian', 'penawaran/userTask_jadwalUlang', 'TIDAK'),
('pengujian', 'penawaran/userTask_susunPenawaran', 'SAMPING'),
('pengujian', 'penawaran/userTask_rincianOrder', 'SAMPING'),
('pengujian', 'penerimaan-sampel/receiveTask_menungguSampel', 'SAMPING'),
('pengujian', 'penerimaan-sampel/userTask_ambilUlangContoh', 'SAMPING'),
('pengujian', 'penerimaan-sampel/receiveTask_gantiSampel', 'SAMPING'),
('pengujian', 'uji-laboratorium/userTask_perbaikiHasil', 'SAMPING'),
('pengujian', 'tidak-dapat-diuji/userTask_usulkanTindakLanjut', 'SAMPING'),
('pengujian', 'tidak-dapat-diuji/receiveTask_setujuiTidakDapatDiuji', 'SAMPING'),
('pengujian', 'tidak-dapat-diuji/receiveTask_kirimPengganti', 'SAMPING'),
('pengujian', 'pengujian/callActivity_pelaksanaanInsitu', 'ACUAN'),
('pengujian', 'pengerjaan-paket/userTask_kalibrasiAlat', 'TIDAK'),
('kalibrasi', 'penawaran/userTask_periksaPermohonanPerson', 'TIDAK'),
('kalibrasi', 'penawaran/userTask_susunPenawaranSertifikasi', 'TIDAK'),
('kalibrasi', 'penawaran/userTask_susunPenawaranBimtek', 'TIDAK'),
('kalibrasi', 'penawaran/userTask_susunPenawaranKonsultansi', 'TIDAK'),
('kalibrasi', 'penawaran/userTask_jadwalUlang', 'TIDAK'),
('kalibrasi', 'penawaran/userTask_susunPenawaran', 'SAMPING'),
('kalibrasi', 'penawaran/userTask_rincianOrder', 'SAMPING'),
('kalibrasi', 'penerimaan-sampel/receiveTask_menungguSampel', 'SAMPING'),
('kalibrasi', 'penerimaan-sampel/userTask_ambilUlangContoh', 'SAMPING'),
('kalibrasi', 'penerimaan-sampel/receiveTask_gantiSampel', 'SAMPING'),
('kalibrasi', 'uji-laboratorium/userTask_perbaikiHasil', 'SAMPING'),
('kalibrasi', 'tidak-dapat-diuji/userTask_usulkanTindakLanjut', 'SAMPING'),
('kalibrasi', 'tidak-dapat-diuji/receiveTask_setujuiTidakDapatDiuji', 'SAMPING'),
('kalibrasi', 'tidak-dapat-diuji/receiveTask_kirimPengganti', 'SAMPING'),
('kalibrasi', 'kalibrasi/callActivity_pelaksanaanInsitu', 'ACUAN'),
('kalibrasi', 'pengerjaan-paket/userTask_ujiSampel', 'TIDAK'),
('sertifikasi-produk', 'penawaran/userTask_periksaPermohonanPerson', 'TIDAK'),
('sertifikasi-produk', 'penawaran/userTask_susunPenawaranBimtek', 'TIDAK'),
('sertifikasi-produk', 'penawaran/userTask_susunPenawaranKonsultansi', 'TIDAK'),
('sertifikasi-produk', 'penawaran/userTask_periksaPermohonan', 'TIDAK'),
('sertifikasi-produk', 'penawaran/userTask_susunPenawaran', 'TIDAK'),
('sertifikasi-produk', 'penawaran/userTask_rincianOrder', 'TIDAK'),
('sertifikasi-produk', 'uji-produk/callActivity_ujiContoh', 'ACUAN'),
('sertifikasi-produk', 'uji-produk/callActivity_terbitkanLhuContoh', 'ACUAN'),
('sertifikasi-sistem-manajemen', 'penawaran/userTask_periksaPermohonanPerson', 'TIDAK'),
('sertifikasi-sistem-manajemen', 'penawaran/userTask_susunPenawaranBimtek', 'TIDAK'),
('sertifikasi-sistem-manajemen', 'penawaran/userTask_susunPenawaranKonsultansi', 'TIDAK'),
('sertifikasi-sistem-manajemen', 'penawaran/userTask_periksaPermohonan', 'TIDAK'),
('sertifikasi-sistem-manajemen', 'penawaran/userTask_susunPenawaran', 'TIDAK'),
('sertifikasi-sistem-manajemen', 'penawaran/userTask_rincianOrder', 'TIDAK'),
('sertifikasi-industri-hijau', 'penawaran/userTask_periksaPermohonanPerson', 'TIDAK'),
('sertifikasi-industri-hijau', 'penawaran/userTask_susunPenawaranBimtek', 'TIDAK'),
('sertifikasi-industri-hijau', 'penawaran/userTask_susunPenawaranKonsultansi', 'TIDAK'),
('sertifikasi-industri-hijau', 'penawaran/userTask_periksaPermohonan', 'TIDAK'),
('sertifikasi-industri-hijau', 'penawaran/userTask_susunPenawaran', 'TIDAK'),
('sertifikasi-industri-hijau', 'penawaran/userTask_rincianOrder', 'TIDAK'),
('sertifikasi-person', 'penawaran/userTask_susunPenawaranSertifikasi', 'TIDAK'),
('sertifikasi-person', 'penawaran/userTask_susunPenawaranBimtek', 'TIDAK'),
('sertifikasi-person', 'penawaran/userTask_susunPenawaranKonsultansi', 'TIDAK'),
('sertifikasi-person', 'penawaran/userTask_jadwalUlang', 'TIDAK'),
('sertifikasi-person', 'penawaran/userTask_periksaPermohonan', 'TIDAK'),
('sertifikasi-person', 'penawaran/userTask_susunPenawaran', 'TIDAK'),
('sertifikasi-person', 'penawaran/userTask_rincianOrder', 'TIDAK'),
('konsultansi', 'penawaran/userTask_periksaPermohonanPerson', 'TIDAK'),
('konsultansi', 'penawaran/userTask_susunPenawaranSertifikasi', 'TIDAK'),
('konsultansi', 'penawaran/userTask_susunPenawaranBimtek', 'TIDAK'),
('konsultansi', 'penawaran/userTask_jadwalUlang', 'TIDAK'),
('konsultansi', 'penawaran/userTask_periksaPermohonan', 'TIDAK'),
('konsultansi', 'penawaran/userTask_susunPenawaran', 'TIDAK'),
('konsultansi', 'penawaran/userTask_rincianOrder', 'TIDAK'),
('bimtek', 'penawaran/userTask_periksaPermohonanPerson', 'TIDAK'),
('bimtek', 'penawaran/userTask_susunPenawaranSertifikasi', 'TIDAK'),
('bimtek', 'penawaran/userTask_susunPenawaranKonsultansi', 'TIDAK'),
('bimtek', 'penawaran/userTask_jadwalUlang', 'TIDAK'),
('bimtek', 'penawaran/userTask_periksaPermohonan', 'TIDAK'),
('bimtek', 'penawaran/userTask_susunPenawaran', 'TIDAK'),
('bimtek', 'penawaran/userTask_rincianOrder', 'TIDAK');
