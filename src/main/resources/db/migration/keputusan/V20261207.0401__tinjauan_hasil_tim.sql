-- Asked for every certification; tipe 1 has a team and its report, but no audit.
update butir_tinjauan_hasil set isi = 'Tim kompeten dan bebas dari benturan kepentingan' where isi = 'Tim audit kompeten dan bebas dari benturan kepentingan';
update butir_tinjauan_hasil set isi = 'Laporan tim lengkap dan rekomendasinya didukung bukti' where isi = 'Laporan audit lengkap dan rekomendasinya didukung bukti';
