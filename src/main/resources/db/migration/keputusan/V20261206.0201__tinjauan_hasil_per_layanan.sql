-- Null: asked for every certification.
alter table butir_tinjauan_hasil add column layanan text check (layanan in ('sertifikasi-produk', 'sertifikasi-industri-hijau', 'sertifikasi-sistem-manajemen'));

update butir_tinjauan_hasil set layanan = 'sertifikasi-produk' where isi in ('Audit kecukupan dokumen sistem mutu memadai', 'Hasil uji produk memenuhi syarat mutu SNI',
    'Lingkup, merek dan tipe produk sesuai dengan permohonan');

-- SNI ISO/IEC 17021-1:2015, 9.5.2; a Standar Industri Hijau has technical and management requirements, some with limits.
insert into butir_tinjauan_hasil (satker, urutan, isi, berkas, layanan)
select s.kode, (select coalesce(max(b.urutan), 0) from butir_tinjauan_hasil b where b.satker = s.kode) + d.nomor, d.isi, d.berkas, d.layanan from satker s cross join (values
(1, 'Audit tahap 1 menilai dokumen dan kesiapan, dan hal yang diperhatikan sudah diperiksa pada audit tahap 2', 'AUDIT_KECUKUPAN', 'sertifikasi-sistem-manajemen'),
(2, 'Lokasi yang diaudit dan contoh lokasi mewakili lingkup yang dimohon', null, 'sertifikasi-sistem-manajemen'),
(3, 'Hari audit sesuai dengan perhitungan dari banyak karyawan dan risikonya', null, 'sertifikasi-sistem-manajemen'),
(4, 'Keefektifan audit internal dan tinjauan manajemen perusahaan dinilai', 'LAPORAN_AUDIT', 'sertifikasi-sistem-manajemen'),
(5, 'Lingkup sertifikasi sesuai dengan permohonan dan didukung bukti audit', null, 'sertifikasi-sistem-manajemen'),
(6, 'Pemeriksaan dokumen terhadap Standar Industri Hijau memadai', 'AUDIT_KECUKUPAN', 'sertifikasi-industri-hijau'),
(7, 'Persyaratan teknis dan persyaratan manajemen Standar Industri Hijau dipenuhi', null, 'sertifikasi-industri-hijau'),
(8, 'Nilai terukur lengkap, berbukti, dan dibandingkan dengan batasnya', null, 'sertifikasi-industri-hijau'),
(9, 'Capaian persyaratan mendukung peringkat yang akan ditetapkan', 'LAPORAN_AUDIT', 'sertifikasi-industri-hijau'),
(10, 'Perusahaan, lokasi, dan jenis produk sesuai dengan permohonan', null, 'sertifikasi-industri-hijau')) d (nomor, isi, berkas, layanan);
