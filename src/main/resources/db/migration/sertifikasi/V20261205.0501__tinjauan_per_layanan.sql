-- Null: asked for every certification.
alter table butir_tinjauan add column layanan text check (layanan in ('sertifikasi-produk', 'sertifikasi-industri-hijau', 'sertifikasi-sistem-manajemen'));

update butir_tinjauan set layanan = 'sertifikasi-produk' where hanya_wajib or isi in ('Jenis permohonan', 'Status lingkup akreditasi produk',
    'Status Lembaga Sertifikasi Sistem Mutu perusahaan, berlogo', 'Petunjuk Teknis dan SNI Produk');

-- SNI ISO/IEC 17021-1:2015, 9.1.2.
insert into butir_tinjauan (satker, urutan, isi, pilihan_1, pilihan_2, layanan)
select s.kode, (select coalesce(max(b.urutan), 0) from butir_tinjauan b where b.satker = s.kode) + d.nomor, d.isi, d.ya, d.tidak, 'sertifikasi-sistem-manajemen' from satker s cross join (values
(1, 'Lingkup akreditasi untuk sistem manajemen dan kegiatan perusahaan', 'Terakreditasi', 'Belum'),
(2, 'Informasi tentang perusahaan, lokasi, dan karyawannya cukup untuk menyusun program audit', 'Cukup', 'Belum'),
(3, 'Perbedaan pengertian dengan perusahaan sudah diselesaikan', 'Sudah', 'Belum'),
(4, 'Kompetensi dan kemampuan balai untuk mengaudit', 'Ada', 'Tidak Ada'),
(5, 'Ancaman terhadap ketidakberpihakan', 'Tidak Ada', 'Ada')) d (nomor, isi, ya, tidak);
