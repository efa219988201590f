-- What the public pages of the balai say (NAV-023); kept by staff. Of one satker or, without, of all. English may be missing.
create table halaman_situs (
    id       bigint generated always as identity primary key,
    satker   text references satker,
    bagian   text not null check (bagian in ('PROFIL', 'LAYANAN', 'INFORMASI_PUBLIK', 'ANTI_SUAP', 'BERITA', 'ARTIKEL')),
    judul    text not null,
    isi      text not null,
    judul_en text,
    isi_en   text,
    urut     int not null default 100,
    terbit   date not null,
    tayang   boolean not null default true,
    oleh     text not null,
    diubah   timestamptz not null,
    check ((judul_en is null) = (isi_en is null))
);
create index halaman_situs_bagian on halaman_situs (bagian, urut, terbit desc);
insert into halaman_situs (bagian, judul, isi, judul_en, isi_en, urut, terbit, oleh, diubah) values
('ANTI_SUAP', 'Kebijakan anti penyuapan', '<p>Balai bertekad untuk:</p><ol><li>Tidak melakukan atau menerima penyuapan;</li><li>Menerapkan kebijakan dan fungsi kepatuhan anti penyuapan berdasarkan peraturan perundang-undangan yang berlaku sesuai dengan tujuan organisasi;</li><li>Mendorong peningkatan kepedulian dengan itikad baik, atau atas dasar keyakinan yang wajar, tanpa takut tindakan balasan;</li><li>Melakukan peningkatan berkelanjutan dalam implementasi manajemen anti penyuapan dalam segala aspek kegiatan;</li><li>Memenuhi persyaratan sistem manajemen anti penyuapan;</li><li>Menjelaskan wewenang dan kemandirian dari fungsi kepatuhan anti penyuapan;</li><li>Menjelaskan konsekuensi jika tidak sesuai dengan kebijakan anti penyuapan.</li></ol>',
 'Anti-bribery policy', '<p>The institute is determined:</p><ol><li>neither to give nor to take bribes;</li><li>to apply the policy and the function of anti-bribery compliance by the laws in force and the purpose of the organisation;</li><li>to encourage raising concerns in good faith, or on reasonable belief, without fear of retaliation;</li><li>to improve the anti-bribery management continually in every activity;</li><li>to fulfil the requirements of the anti-bribery management system;</li><li>to explain the authority and independence of the anti-bribery compliance function;</li><li>to explain the consequences of not complying with the anti-bribery policy.</li></ol>', 10, '2026-01-01', 'sistem', now()),
('PROFIL', 'Tentang balai', '<p>Balai Standardisasi dan Pelayanan Jasa Industri melayani industri dengan pengujian, kalibrasi, sertifikasi, konsultansi dan pelatihan, di bawah Kementerian Perindustrian.</p>',
 'About the institutes', '<p>The institutes for standardisation and industrial services serve industry with testing, calibration, certification, consulting and training, under the Ministry of Industry.</p>', 10, '2026-01-01', 'sistem', now()),
('LAYANAN', 'Layanan kami', '<ul><li>Pengujian</li><li>Kalibrasi</li><li>Sertifikasi produk, industri hijau dan sistem manajemen</li><li>Pekerjaan di lokasi pelanggan</li><li>Konsultansi dan pelatihan</li></ul><p>Semuanya diajukan, dibayar, dipantau dan diunduh lewat LAJU.</p>',
 'Our services', '<ul><li>Testing</li><li>Calibration</li><li>Certification of products, green industry and management systems</li><li>Work at customers'' sites</li><li>Consulting and training</li></ul><p>All of them are asked for, paid, followed and downloaded in LAJU.</p>', 10, '2026-01-01', 'sistem', now()),
('INFORMASI_PUBLIK', 'Cara memperoleh informasi dan menyampaikan pengaduan', '<p>Informasi tentang keadaan layanan diperoleh lewat situs ini, e-mail dan telepon balai. Pengaduan disampaikan lewat menu Pengaduan, ke kantor, e-mail, kotak saran, telepon, WhatsApp, atau SP4N-LAPOR!.</p>',
 'How to get information and how to complain', '<p>The state of a service is told on this site, by e-mail and by telephone. Complaints are taken by the menu Complaints, at the office, by e-mail, suggestion box, telephone, WhatsApp or SP4N-LAPOR!.</p>', 10, '2026-01-01', 'sistem', now());
