-- BBSPJIKFK. Tariffs of the food contact standards are those of the balai's own system; the other amounts stand in
-- until the balai has entered its list, in the style of PP 54/2021. A change is a new tariff row, never an edit here.

insert into lab (satker, kode, nama) values
    ('bbspjikfk', 'KMN', 'Laboratorium Kemasan'),
    ('bbspjikfk', 'KIM', 'Laboratorium Kimia'),
    ('bbspjikfk', 'MIK', 'Laboratorium Mikrobiologi'),
    ('bbspjikfk', 'MEK', 'Laboratorium Mekanik dan Fisika');

insert into standar (satker, kode, nama, alias, jenis, berlaku_dari, berlaku_sampai, catatan) values
    ('bbspjikfk', 'TANPA', 'Tanpa Standar Uji', '{}', 'TANPA_STANDAR', null, null, 'Selalu tersedia; hasil dilaporkan tanpa pernyataan kesesuaian.'),
    ('bbspjikfk', 'Peraturan BPOM No 20 Tahun 2019', 'Peraturan BPOM No 20 Tahun 2019 tentang Kemasan Pangan', array['PerBPOM 20/2019'], 'BPOM_MIGRASI', '2019-07-29', null, null),
    ('bbspjikfk', 'Commission Regulation (EU) No. 10/2011', 'Commission Regulation (EU) No. 10/2011', array['EU 10/2011'], 'UMUM', '2011-05-01', null, null),
    ('bbspjikfk', 'Hygienic Regulation on Food Contact Articles in Japan', 'Hygienic Regulation on Food Contact Articles in Japan', array['Food Sanitation Law Japan'], 'UMUM', null, null, null),
    ('bbspjikfk', 'ASTM D5486/D5486M', 'Pita perekat untuk penutup dan segel kotak', '{}', 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 0032:2011', 'Aluminium sulfat', '{}', 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 2128:2013', 'Asam formiat teknis', '{}', 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 06-2557-1992', 'Asam klorida teknis', array['SNI 2557'], 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 0030:2011', 'Asam sulfat teknis', '{}', 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 3564:2014', 'Cat tembok emulsi', array['SNI 3564:2009'], 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 4075-1:2017', 'Deterjen cuci cair', array['SNI 06-4075-1996'], 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 4594:2017', 'Deterjen serbuk', array['SNI 4594:2010'], 'UMUM', null, null, null),
    ('bbspjikfk', 'UN Model Regulations Bab 6.1', 'Rekomendasi PBB tentang Pengangkutan Barang Berbahaya, Bab 6.1: kemasan', array['UN Orange Book 6.1'], 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 3556:2016', 'Garam konsumsi beryodium', array['SNI 3556:2010'], 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 12-4259-2004', 'Gelas plastik untuk air minum dalam kemasan', '{}', 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 19-4370-2004', 'Botol plastik wadah air minum dalam kemasan', '{}', 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 1811:2007', 'Helm pengendara kendaraan bermotor roda dua', array['SNI 1811:2007/Amd1:2010'], 'UMUM', null, null, null),
    ('bbspjikfk', 'SNI 7276:2014', 'Tangki air silinder vertikal - Polietilena (PE)', '{}', 'UMUM', null, null, null);

insert into produk (satker, nama, nama_en, lab_id, persyaratan_sampel, janji_hari_kerja)
select 'bbspjikfk', d.nama, d.nama_en, l.id, d.persyaratan, d.janji
from (values
    ('Adhesive/roll tape', 'Adhesive/roll tape', 'KMN', 'Minimal 5 gulungan utuh dari satu lot produksi.', 14),
    ('Aluminium Sulfat Cair', 'Liquid aluminium sulphate', 'KIM', 'Minimal 1 liter dalam botol plastik tertutup.', 14),
    ('Aluminium Sulfat Padat', 'Solid aluminium sulphate', 'KIM', 'Minimal 1 kg dalam kemasan kedap udara.', 14),
    ('Asam Formiat', 'Formic acid', 'KIM', 'Minimal 500 mL dalam botol kaca gelap atau HDPE.', 14),
    ('Asam Klorida Teknis', 'Technical hydrochloric acid', 'KIM', 'Minimal 500 mL dalam botol HDPE.', 14),
    ('Asam Sulfat Teknis', 'Technical sulphuric acid', 'KIM', 'Minimal 500 mL dalam botol kaca berpenutup tahan asam.', 14),
    ('Botol / Preform / Lembaran PET', 'PET bottle / preform / sheet', 'KMN', 'Minimal 20 botol atau preform, atau 10 lembar ukuran A4, dari satu lot produksi.', 14),
    ('Cat Tembok', 'Wall paint', 'KIM', 'Minimal 2 kaleng ukuran 1 kg belum dibuka.', 14),
    ('Detergen Cuci Cair', 'Liquid laundry detergent', 'KIM', 'Minimal 1 liter dalam kemasan aslinya.', 14),
    ('Detergen Serbuk', 'Powder detergent', 'KIM', 'Minimal 1 kg dalam kemasan aslinya.', 14),
    ('Drum Logam B3', 'Metal drum for dangerous goods', 'MEK', '12 drum lengkap dengan penutup dan gasket.', 21),
    ('Drum Plastik B3', 'Plastic drum for dangerous goods', 'MEK', '12 drum lengkap dengan penutup.', 21),
    ('Galon', 'Gallon bottle', 'KMN', 'Minimal 5 galon baru dari satu lot produksi.', 14),
    ('Garam Konsumsi Beryodium', 'Iodized consumption salt', 'KIM', 'Minimal 1 kg dalam kemasan eceran tertutup.', 14),
    ('Gelas', 'Cup', 'KMN', 'Minimal 30 gelas baru dari satu lot produksi.', 14),
    ('Helm Kendaraan Bermotor Roda Dua', 'Motorcycle helmet', 'MEK', 'Minimal 8 helm utuh lengkap dengan tali dan pelindung muka.', 21),
    ('Jerigen Plastik B3', 'Plastic jerrican for dangerous goods', 'MEK', '12 jerigen lengkap dengan penutup.', 21),
    ('Tangki air silinder vertikal - Polietilena (PE)', 'Vertical cylindrical water tank - polyethylene (PE)', 'MEK', '1 tangki utuh dan 5 lembar potongan dinding ukuran A4.', 21)
) as d (nama, nama_en, lab, persyaratan, janji)
join lab l on l.satker = 'bbspjikfk' and l.kode = d.lab;

insert into syarat_sampel (produk_id, urutan, isi, wajib)
select p.id, d.urutan, d.isi, d.wajib
from (values
    ('Adhesive/roll tape', 10, 'Jumlah cukup: 5 gulungan', true),
    ('Adhesive/roll tape', 20, 'Gulungan utuh dan belum dibuka', true),
    ('Adhesive/roll tape', 30, 'Keterangan lebar dan jenis perekat', true),
    ('Aluminium Sulfat Cair', 10, 'Jumlah cukup: minimal 500 mL', true),
    ('Aluminium Sulfat Cair', 20, 'Kemasan tertutup rapat dan tidak bocor', true),
    ('Aluminium Sulfat Cair', 30, 'Label memuat nama bahan dan tanggal pengambilan', true),
    ('Aluminium Sulfat Cair', 40, 'Lembar data keselamatan (SDS) dilampirkan', true),
    ('Aluminium Sulfat Padat', 10, 'Jumlah cukup: 1 kg', true),
    ('Aluminium Sulfat Padat', 20, 'Kemasan kedap udara dan kering', true),
    ('Aluminium Sulfat Padat', 30, 'Label memuat nama bahan dan nomor lot', true),
    ('Asam Formiat', 10, 'Jumlah cukup: minimal 500 mL', true),
    ('Asam Formiat', 20, 'Kemasan tertutup rapat dan tidak bocor', true),
    ('Asam Formiat', 30, 'Label memuat nama bahan dan tanggal pengambilan', true),
    ('Asam Formiat', 40, 'Lembar data keselamatan (SDS) dilampirkan', true),
    ('Asam Klorida Teknis', 10, 'Jumlah cukup: minimal 500 mL', true),
    ('Asam Klorida Teknis', 20, 'Kemasan tertutup rapat dan tidak bocor', true),
    ('Asam Klorida Teknis', 30, 'Label memuat nama bahan dan tanggal pengambilan', true),
    ('Asam Klorida Teknis', 40, 'Lembar data keselamatan (SDS) dilampirkan', true),
    ('Asam Sulfat Teknis', 10, 'Jumlah cukup: minimal 500 mL', true),
    ('Asam Sulfat Teknis', 20, 'Kemasan tertutup rapat dan tidak bocor', true),
    ('Asam Sulfat Teknis', 30, 'Label memuat nama bahan dan tanggal pengambilan', true),
    ('Asam Sulfat Teknis', 40, 'Lembar data keselamatan (SDS) dilampirkan', true),
    ('Botol / Preform / Lembaran PET', 10, 'Jumlah cukup sesuai daftar parameter', true),
    ('Botol / Preform / Lembaran PET', 20, 'Sampel belum pernah dipakai dan tidak cacat', true),
    ('Botol / Preform / Lembaran PET', 30, 'Dibungkus bersih dan bebas kontaminasi', true),
    ('Botol / Preform / Lembaran PET', 40, 'Gambar atau spesifikasi teknis dilampirkan', false),
    ('Cat Tembok', 10, 'Jumlah cukup: 2 kg', true),
    ('Cat Tembok', 20, 'Kaleng belum dibuka', true),
    ('Cat Tembok', 30, 'Label memuat warna dan nomor lot', true),
    ('Detergen Cuci Cair', 10, 'Jumlah cukup: 1 liter', true),
    ('Detergen Cuci Cair', 20, 'Kemasan asli dan belum dibuka', true),
    ('Detergen Cuci Cair', 30, 'Label memuat merek dan nomor lot', true),
    ('Detergen Serbuk', 10, 'Jumlah cukup: 1 kg', true),
    ('Detergen Serbuk', 20, 'Kemasan asli dan belum dibuka', true),
    ('Detergen Serbuk', 30, 'Label memuat merek dan nomor lot', true),
    ('Drum Logam B3', 10, 'Jumlah cukup: 12 buah lengkap dengan penutup', true),
    ('Drum Logam B3', 20, 'Tidak penyok, retak, atau berkarat', true),
    ('Drum Logam B3', 30, 'Keterangan jenis dan berat jenis bahan yang akan dikemas', true),
    ('Drum Logam B3', 40, 'Gambar teknis dilampirkan', false),
    ('Drum Plastik B3', 10, 'Jumlah cukup: 12 buah lengkap dengan penutup', true),
    ('Drum Plastik B3', 20, 'Tidak penyok, retak, atau berkarat', true),
    ('Drum Plastik B3', 30, 'Keterangan jenis dan berat jenis bahan yang akan dikemas', true),
    ('Drum Plastik B3', 40, 'Gambar teknis dilampirkan', false),
    ('Galon', 10, 'Jumlah cukup sesuai daftar parameter', true),
    ('Galon', 20, 'Sampel belum pernah dipakai dan tidak cacat', true),
    ('Galon', 30, 'Dibungkus bersih dan bebas kontaminasi', true),
    ('Galon', 40, 'Gambar atau spesifikasi teknis dilampirkan', false),
    ('Garam Konsumsi Beryodium', 10, 'Jumlah cukup: 1 kg', true),
    ('Garam Konsumsi Beryodium', 20, 'Kemasan eceran utuh', true),
    ('Garam Konsumsi Beryodium', 30, 'Label memuat merek dan kode produksi', true),
    ('Gelas', 10, 'Jumlah cukup sesuai daftar parameter', true),
    ('Gelas', 20, 'Sampel belum pernah dipakai dan tidak cacat', true),
    ('Gelas', 30, 'Dibungkus bersih dan bebas kontaminasi', true),
    ('Gelas', 40, 'Gambar atau spesifikasi teknis dilampirkan', false),
    ('Helm Kendaraan Bermotor Roda Dua', 10, 'Jumlah cukup: 8 buah per ukuran', true),
    ('Helm Kendaraan Bermotor Roda Dua', 20, 'Helm utuh, belum pernah dipakai atau terbentur', true),
    ('Helm Kendaraan Bermotor Roda Dua', 30, 'Tali pemegang dan pelindung muka lengkap', true),
    ('Jerigen Plastik B3', 10, 'Jumlah cukup: 12 buah lengkap dengan penutup', true),
    ('Jerigen Plastik B3', 20, 'Tidak penyok, retak, atau berkarat', true),
    ('Jerigen Plastik B3', 30, 'Keterangan jenis dan berat jenis bahan yang akan dikemas', true),
    ('Jerigen Plastik B3', 40, 'Gambar teknis dilampirkan', false),
    ('Tangki air silinder vertikal - Polietilena (PE)', 10, 'Jumlah cukup: 1 tangki dan 5 potongan dinding', true),
    ('Tangki air silinder vertikal - Polietilena (PE)', 20, 'Tangki utuh dan tidak cacat', true),
    ('Tangki air silinder vertikal - Polietilena (PE)', 30, 'Gambar teknis dilampirkan', false)
) as d (produk, urutan, isi, wajib)
join produk p on p.satker = 'bbspjikfk' and p.nama = d.produk;

insert into produk_standar (produk_id, standar_id, satker)
select p.id, s.id, p.satker
from (values
    ('Adhesive/roll tape', 'ASTM D5486/D5486M'),
    ('Aluminium Sulfat Cair', 'SNI 0032:2011'),
    ('Aluminium Sulfat Padat', 'SNI 0032:2011'),
    ('Asam Formiat', 'SNI 2128:2013'),
    ('Asam Klorida Teknis', 'SNI 06-2557-1992'),
    ('Asam Sulfat Teknis', 'SNI 0030:2011'),
    ('Botol / Preform / Lembaran PET', 'Commission Regulation (EU) No. 10/2011'),
    ('Botol / Preform / Lembaran PET', 'Hygienic Regulation on Food Contact Articles in Japan'),
    ('Botol / Preform / Lembaran PET', 'Peraturan BPOM No 20 Tahun 2019'),
    ('Cat Tembok', 'SNI 3564:2014'),
    ('Detergen Cuci Cair', 'SNI 4075-1:2017'),
    ('Detergen Serbuk', 'SNI 4594:2017'),
    ('Drum Logam B3', 'UN Model Regulations Bab 6.1'),
    ('Drum Plastik B3', 'UN Model Regulations Bab 6.1'),
    ('Galon', 'Peraturan BPOM No 20 Tahun 2019'),
    ('Galon', 'SNI 19-4370-2004'),
    ('Garam Konsumsi Beryodium', 'SNI 3556:2016'),
    ('Gelas', 'Peraturan BPOM No 20 Tahun 2019'),
    ('Gelas', 'SNI 12-4259-2004'),
    ('Helm Kendaraan Bermotor Roda Dua', 'SNI 1811:2007'),
    ('Jerigen Plastik B3', 'UN Model Regulations Bab 6.1'),
    ('Tangki air silinder vertikal - Polietilena (PE)', 'SNI 7276:2014')
) as d (produk, standar)
join produk p on p.satker = 'bbspjikfk' and p.nama = d.produk
join standar s on s.satker = p.satker and s.kode = d.standar;

create temporary table masukan (
    standar text, produk text, kelompok text, urutan integer, nama text, nama_en text, satuan text, metode text,
    jenis_hasil text, pilihan_hasil text[], batas_bawah numeric, batas_atas numeric, syarat text, basis text,
    desimal integer, lod numeric, loq numeric, beban numeric, simulan text, alasan_blokir text, jumlah numeric
);

-- Hygienic Regulation on Food Contact Articles in Japan, setiap produk
insert into masukan values
    ('Hygienic Regulation on Food Contact Articles in Japan', null, 'Logam berat termigrasi dengan simulan Asam Asetat 4% pada suhu 60°C selama 30 menit', 10, 'Timbal (Pb)', 'Lead (Pb)', 'µg/mL', 'AAS setelah kontak Asam Asetat 4%, 60°C, 30 menit', 'ANGKA', '{}', null, 1, 'maks. 1', null, 3, 0.01, 0.03, 1, 'ASAM_ASETAT_4', null, 240000),
    ('Hygienic Regulation on Food Contact Articles in Japan', null, 'Logam berat termigrasi dengan simulan Asam Asetat 4% pada suhu 60°C selama 30 menit', 20, 'Kadmium (Cd)', 'Cadmium (Cd)', 'µg/mL', 'AAS setelah kontak Asam Asetat 4%, 60°C, 30 menit', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.002, 0.006, 1, 'ASAM_ASETAT_4', null, 242000),
    ('Hygienic Regulation on Food Contact Articles in Japan', null, 'Logam bahan', 30, 'Timbal (Pb)', 'Lead (Pb)', 'µg/g', 'Destruksi basah, AAS', 'ANGKA', '{}', null, 100, 'maks. 100', null, 2, 0.1, 0.3, 1.5, null, null, 143000),
    ('Hygienic Regulation on Food Contact Articles in Japan', null, 'Logam bahan', 40, 'Kadmium (Cd)', 'Cadmium (Cd)', 'µg/g', 'Destruksi basah, AAS', 'ANGKA', '{}', null, 100, 'maks. 100', null, 2, 0.02, 0.06, 1.5, null, null, 144000);

-- Peraturan BPOM No 20 Tahun 2019, setiap produk
insert into masukan values
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Migrasi Total', 10, 'Simulan Asam Asetat 3%', 'Overall migration, acetic acid 3%', 'mg/dm²', 'EN 1186-3', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 2, 'ASAM_ASETAT_3', null, 589000),
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Migrasi Total', 20, 'Simulan Etanol 10%', 'Overall migration, ethanol 10%', 'mg/dm²', 'EN 1186-3', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 2, 'ETANOL_10', null, 588000),
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Migrasi Total', 30, 'Simulan Etanol 20%', 'Overall migration, ethanol 20%', 'mg/dm²', 'EN 1186-3', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 2, 'ETANOL_20', null, 588000),
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Migrasi Total', 40, 'Simulan Etanol 50%', 'Overall migration, ethanol 50%', 'mg/dm²', 'EN 1186-3', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 2, 'ETANOL_50', null, 656000),
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Migrasi Total', 50, 'Simulan Minyak Nabati', 'Overall migration, vegetable oil', 'mg/dm²', 'EN 1186-2', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 1, 3, 4, 'MINYAK_NABATI', null, 1150000),
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Migrasi Total', 60, 'Simulan MPPO', 'Overall migration, MPPO', 'mg/dm²', 'EN 14338', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 3, 'MPPO', 'Bahan adsorben MPPO belum tersedia di laboratorium. Hubungi CS untuk perkiraan waktu tersedianya.', 925000),
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Logam berat termigrasi dengan simulan Asam Asetat 4% pada suhu 60°C selama 30 menit', 70, 'Timbal (Pb)', 'Lead (Pb)', 'mg/L', 'AAS setelah kontak Asam Asetat 4%, 60°C, 30 menit', 'ANGKA', '{}', null, 1, 'maks. 1', null, 3, 0.01, 0.03, 1, 'ASAM_ASETAT_4', null, 240000),
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Logam berat termigrasi dengan simulan Asam Asetat 4% pada suhu 60°C selama 30 menit', 80, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/L', 'AAS setelah kontak Asam Asetat 4%, 60°C, 30 menit', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.002, 0.006, 1, 'ASAM_ASETAT_4', null, 242000),
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Logam berat termigrasi dengan simulan Asam Asetat 4% pada suhu 60°C selama 30 menit', 90, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/L', 'Mercury analyzer setelah kontak Asam Asetat 4%, 60°C, 30 menit', 'ANGKA', '{}', null, 0.05, 'maks. 0,05', null, 4, 0.0005, 0.002, 1, 'ASAM_ASETAT_4', null, 332000),
    ('Peraturan BPOM No 20 Tahun 2019', null, 'Logam berat termigrasi dengan simulan Asam Asetat 4% pada suhu 60°C selama 30 menit', 100, 'Kromium Heksavalen (Cr6+)', 'Hexavalent chromium (Cr6+)', 'mg/L', 'Spektrofotometri setelah kontak Asam Asetat 4%, 60°C, 30 menit', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.005, 0.02, 1, 'ASAM_ASETAT_4', null, 255000),
    ('Peraturan BPOM No 20 Tahun 2019', null, null, 110, 'Simulan Heksana', 'n-Hexane extractables', '%', 'Ekstraksi n-heksana, gravimetri', 'ANGKA', '{}', null, null, 'PE maks. 5,5; PP maks. 6,4', null, 2, 0.05, 0.1, 2, 'HEKSANA', null, 168000),
    ('Peraturan BPOM No 20 Tahun 2019', null, null, 120, 'Simulan Ksilen', 'Xylene extractables', '%', 'Ekstraksi ksilen, gravimetri', 'ANGKA', '{}', null, null, 'PE maks. 11,3; PP maks. 9,8', null, 2, 0.05, 0.1, 2, 'KSILEN', null, 185000),
    ('Peraturan BPOM No 20 Tahun 2019', null, null, 130, 'Fraksi ekstrak kloroform setelah kontak dengan air suling', 'Chloroform-soluble extractives after distilled water', 'mg/inch²', 'Ekstraksi, gravimetri', 'ANGKA', '{}', null, 0.02, 'maks. 0,02', null, 3, 0.002, 0.005, 2, 'AIR_SULING', null, 170000),
    ('Peraturan BPOM No 20 Tahun 2019', null, null, 140, 'Fraksi ekstrak kloroform setelah kontak dengan heptana', 'Chloroform-soluble extractives after n-heptane', 'mg/inch²', 'Ekstraksi, gravimetri', 'ANGKA', '{}', null, 0.02, 'maks. 0,02', null, 3, 0.002, 0.005, 2, 'HEPTANA', null, 625000),
    ('Peraturan BPOM No 20 Tahun 2019', null, null, 150, 'Migrasi Phtalate (BBP, DEHP, DINP, DIDP, DBP, DOP)', 'Phthalate migration (BBP, DEHP, DINP, DIDP, DBP, DOP)', 'mg/kg', 'GC-MS', 'ANGKA', '{}', null, null, 'DBP maks. 0,3; BBP maks. 30; DEHP maks. 1,5; DINP + DIDP maks. 9', null, 2, 0.05, 0.15, 4, null, null, 2165000);

-- Commission Regulation (EU) No. 10/2011, setiap produk
insert into masukan values
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Total', 10, 'Simulan A (Etanol 10%)', 'Overall migration, simulant A (ethanol 10%)', 'mg/dm²', 'EN 1186-3', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 2, 'ETANOL_10', null, 588000),
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Total', 20, 'Simulan B (Asam Asetat 3%)', 'Overall migration, simulant B (acetic acid 3%)', 'mg/dm²', 'EN 1186-3', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 2, 'ASAM_ASETAT_3', null, 589000),
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Total', 30, 'Simulan C (Etanol 20%)', 'Overall migration, simulant C (ethanol 20%)', 'mg/dm²', 'EN 1186-3', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 2, 'ETANOL_20', null, 588000),
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Total', 40, 'Simulan D1 (Etanol 50%)', 'Overall migration, simulant D1 (ethanol 50%)', 'mg/dm²', 'EN 1186-3', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 2, 'ETANOL_50', null, 656000),
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Spesifik Logam (Lampiran II)', 50, 'Barium (Ba)', 'Barium (Ba)', 'mg/kg', 'ICP-OES', 'ANGKA', '{}', null, 1, 'maks. 1', null, 3, 0.01, 0.03, 1, null, null, 242000),
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Spesifik Logam (Lampiran II)', 60, 'Kobalt (Co)', 'Cobalt (Co)', 'mg/kg', 'ICP-OES', 'ANGKA', '{}', null, 0.05, 'maks. 0,05', null, 3, 0.005, 0.015, 1, null, null, 242000),
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Spesifik Logam (Lampiran II)', 70, 'Tembaga (Cu)', 'Copper (Cu)', 'mg/kg', 'ICP-OES', 'ANGKA', '{}', null, 5, 'maks. 5', null, 3, 0.01, 0.03, 1, null, null, 242000),
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Spesifik Logam (Lampiran II)', 80, 'Besi (Fe)', 'Iron (Fe)', 'mg/kg', 'ICP-OES', 'ANGKA', '{}', null, 48, 'maks. 48', null, 2, 0.02, 0.06, 1, null, null, 242000),
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Spesifik Logam (Lampiran II)', 90, 'Mangan (Mn)', 'Manganese (Mn)', 'mg/kg', 'ICP-OES', 'ANGKA', '{}', null, 0.6, 'maks. 0,6', null, 3, 0.005, 0.015, 1, null, null, 242000),
    ('Commission Regulation (EU) No. 10/2011', null, 'Migrasi Spesifik Logam (Lampiran II)', 100, 'Seng (Zn)', 'Zinc (Zn)', 'mg/kg', 'ICP-OES', 'ANGKA', '{}', null, 5, 'maks. 5', null, 3, 0.01, 0.03, 1, null, null, 242000),
    ('Commission Regulation (EU) No. 10/2011', null, null, 110, 'Asetaldehida', 'Acetaldehyde', 'mg/kg', 'Headspace GC', 'ANGKA', '{}', null, 6, 'maks. 6', null, 2, 0.1, 0.3, 2, null, null, 450000);

-- ASTM D5486/D5486M, Adhesive/roll tape
insert into masukan values
    ('ASTM D5486/D5486M', 'Adhesive/roll tape', null, 10, 'Tebal', 'Thickness', 'mm', 'ASTM D3652/D3652M', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 60000),
    ('ASTM D5486/D5486M', 'Adhesive/roll tape', null, 20, 'Daya rekat kupas', 'Peel adhesion', 'N/10 mm', 'ASTM D3330/D3330M', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 110000),
    ('ASTM D5486/D5486M', 'Adhesive/roll tape', null, 30, 'Daya rekat geser', 'Shear adhesion', 'menit', 'ASTM D3654/D3654M', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1, null, null, 110000),
    ('ASTM D5486/D5486M', 'Adhesive/roll tape', null, 40, 'Kuat tarik', 'Tensile strength', 'N/10 mm', 'ASTM D3759/D3759M', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 120000),
    ('ASTM D5486/D5486M', 'Adhesive/roll tape', null, 50, 'Kemuluran', 'Elongation', '%', 'ASTM D3759/D3759M', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 60000);

-- SNI 0032:2011, Aluminium Sulfat Cair
insert into masukan values
    ('SNI 0032:2011', 'Aluminium Sulfat Cair', null, 10, 'Aluminium oksida (Al2O3)', 'Aluminium oxide (Al2O3)', '%', 'Titrasi kompleksometri', 'ANGKA', '{}', 8.0, null, 'min. 8,0', null, 2, null, null, 2, null, null, 175000),
    ('SNI 0032:2011', 'Aluminium Sulfat Cair', null, 20, 'Besi (Fe)', 'Iron (Fe)', '%', 'AAS', 'ANGKA', '{}', null, 0.01, 'maks. 0,01', null, 4, 0.0005, 0.0015, 1, null, null, 125000),
    ('SNI 0032:2011', 'Aluminium Sulfat Cair', null, 30, 'pH larutan 1%', 'pH of 1% solution', null, 'pH-metri', 'ANGKA', '{}', 3.0, null, 'min. 3,0', null, 1, null, null, 0.5, null, null, 45000),
    ('SNI 0032:2011', 'Aluminium Sulfat Cair', null, 40, 'Bobot jenis', 'Density', 'g/mL', 'Piknometri', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 55000),
    ('SNI 0032:2011', 'Aluminium Sulfat Cair', null, 50, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 10, 'maks. 10', null, 2, 0.1, 0.3, 1, null, null, 143000),
    ('SNI 0032:2011', 'Aluminium Sulfat Cair', null, 60, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, 10, 'maks. 10', null, 2, 0.05, 0.15, 1, null, null, 165000);

-- SNI 0032:2011, Aluminium Sulfat Padat
insert into masukan values
    ('SNI 0032:2011', 'Aluminium Sulfat Padat', null, 10, 'Aluminium oksida (Al2O3)', 'Aluminium oxide (Al2O3)', '%', 'Titrasi kompleksometri', 'ANGKA', '{}', 17.0, null, 'min. 17,0', null, 2, null, null, 2, null, null, 175000),
    ('SNI 0032:2011', 'Aluminium Sulfat Padat', null, 20, 'Besi (Fe)', 'Iron (Fe)', '%', 'AAS', 'ANGKA', '{}', null, 0.01, 'maks. 0,01', null, 4, 0.0005, 0.0015, 1, null, null, 125000),
    ('SNI 0032:2011', 'Aluminium Sulfat Padat', null, 30, 'Bagian tak larut dalam air', 'Water-insoluble matter', '%', 'Gravimetri', 'ANGKA', '{}', null, 0.5, 'maks. 0,5', null, 2, null, null, 1, null, null, 90000),
    ('SNI 0032:2011', 'Aluminium Sulfat Padat', null, 40, 'pH larutan 1%', 'pH of 1% solution', null, 'pH-metri', 'ANGKA', '{}', 3.0, null, 'min. 3,0', null, 1, null, null, 0.5, null, null, 45000),
    ('SNI 0032:2011', 'Aluminium Sulfat Padat', null, 50, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 10, 'maks. 10', null, 2, 0.1, 0.3, 1, null, null, 143000),
    ('SNI 0032:2011', 'Aluminium Sulfat Padat', null, 60, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, 10, 'maks. 10', null, 2, 0.05, 0.15, 1, null, null, 165000);

-- SNI 2128:2013, Asam Formiat
insert into masukan values
    ('SNI 2128:2013', 'Asam Formiat', null, 10, 'Kadar asam formiat', 'Formic acid content', '%', 'Titrasi asidimetri', 'ANGKA', '{}', 85, null, 'min. 85', null, 2, null, null, 1, null, null, 150000),
    ('SNI 2128:2013', 'Asam Formiat', null, 20, 'Klorida (Cl)', 'Chloride (Cl)', '%', 'Turbidimetri', 'ANGKA', '{}', null, 0.005, 'maks. 0,005', null, 4, 0.0005, 0.0015, 1, null, null, 95000),
    ('SNI 2128:2013', 'Asam Formiat', null, 30, 'Sulfat (SO4)', 'Sulphate (SO4)', '%', 'Turbidimetri', 'ANGKA', '{}', null, 0.005, 'maks. 0,005', null, 4, 0.0005, 0.0015, 1, null, null, 95000),
    ('SNI 2128:2013', 'Asam Formiat', null, 40, 'Besi (Fe)', 'Iron (Fe)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 5, 'maks. 5', null, 2, 0.1, 0.3, 1, null, null, 125000),
    ('SNI 2128:2013', 'Asam Formiat', null, 50, 'Bobot jenis', 'Density', 'g/mL', 'Piknometri', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 55000);

-- SNI 06-2557-1992, Asam Klorida Teknis
insert into masukan values
    ('SNI 06-2557-1992', 'Asam Klorida Teknis', null, 10, 'Kadar asam klorida (HCl)', 'Hydrochloric acid content (HCl)', '%', 'Titrasi asidimetri', 'ANGKA', '{}', 32, null, 'min. 32', null, 2, null, null, 1, null, null, 150000),
    ('SNI 06-2557-1992', 'Asam Klorida Teknis', null, 20, 'Besi (Fe)', 'Iron (Fe)', '%', 'AAS', 'ANGKA', '{}', null, 0.01, 'maks. 0,01', null, 4, 0.0005, 0.0015, 1, null, null, 125000),
    ('SNI 06-2557-1992', 'Asam Klorida Teknis', null, 30, 'Sulfat (SO4)', 'Sulphate (SO4)', '%', 'Gravimetri', 'ANGKA', '{}', null, 0.05, 'maks. 0,05', null, 3, null, null, 1, null, null, 95000),
    ('SNI 06-2557-1992', 'Asam Klorida Teknis', null, 40, 'Klor bebas (Cl2)', 'Free chlorine (Cl2)', '%', 'Titrasi iodometri', 'ANGKA', '{}', null, 0.01, 'maks. 0,01', null, 3, null, null, 1, null, null, 90000),
    ('SNI 06-2557-1992', 'Asam Klorida Teknis', null, 50, 'Sisa pemijaran', 'Residue on ignition', '%', 'Gravimetri', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 2, null, null, 1, null, null, 85000);

-- SNI 0030:2011, Asam Sulfat Teknis
insert into masukan values
    ('SNI 0030:2011', 'Asam Sulfat Teknis', null, 10, 'Kadar asam sulfat (H2SO4)', 'Sulphuric acid content (H2SO4)', '%', 'Titrasi asidimetri', 'ANGKA', '{}', 98, null, 'min. 98', null, 2, null, null, 1, null, null, 150000),
    ('SNI 0030:2011', 'Asam Sulfat Teknis', null, 20, 'Sisa pemijaran', 'Residue on ignition', '%', 'Gravimetri', 'ANGKA', '{}', null, 0.03, 'maks. 0,03', null, 3, null, null, 1, null, null, 85000),
    ('SNI 0030:2011', 'Asam Sulfat Teknis', null, 30, 'Besi (Fe)', 'Iron (Fe)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 50, 'maks. 50', null, 1, 0.1, 0.3, 1, null, null, 125000),
    ('SNI 0030:2011', 'Asam Sulfat Teknis', null, 40, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 50, 'maks. 50', null, 1, 0.1, 0.3, 1, null, null, 143000),
    ('SNI 0030:2011', 'Asam Sulfat Teknis', null, 50, 'Klorida (Cl)', 'Chloride (Cl)', 'mg/kg', 'Turbidimetri', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, 0.5, 1, 1, null, null, 95000);

-- SNI 3564:2014, Cat Tembok
insert into masukan values
    ('SNI 3564:2014', 'Cat Tembok', 'Kuantitatif', 10, 'Daya tutup (pembagian kisi)', 'Hiding power', 'm²/L', 'SNI 3564:2014 butir 6', 'ANGKA', '{}', 8, null, 'min. 8', null, 1, null, null, 1.5, null, null, 190000),
    ('SNI 3564:2014', 'Cat Tembok', 'Kuantitatif', 20, 'Bobot jenis', 'Density', 'g/cm³', 'Piknometri', 'ANGKA', '{}', 1.2, null, 'min. 1,2', null, 2, null, null, 0.5, null, null, 75000),
    ('SNI 3564:2014', 'Cat Tembok', 'Kuantitatif', 30, 'Kehalusan', 'Fineness of grind', 'µm', 'ASTM D1210', 'ANGKA', '{}', null, 50, 'maks. 50', null, 0, null, null, 0.5, null, null, 70000),
    ('SNI 3564:2014', 'Cat Tembok', 'Kuantitatif', 40, 'Waktu kering sentuh', 'Touch drying time', 'menit', 'ASTM D1640', 'ANGKA', '{}', null, 30, 'maks. 30', null, 0, null, null, 0.5, null, null, 75000),
    ('SNI 3564:2014', 'Cat Tembok', 'Kuantitatif', 50, 'Kekentalan', 'Viscosity', 'KU', 'ASTM D562', 'ANGKA', '{}', 90, null, 'min. 90', null, 0, null, null, 0.5, null, null, 85000),
    ('SNI 3564:2014', 'Cat Tembok', 'Kuantitatif', 60, 'Padatan total', 'Total solids', '% bobot', 'ASTM D2369', 'ANGKA', '{}', 40, null, 'min. 40', null, 1, null, null, 1, null, null, 95000),
    ('SNI 3564:2014', 'Cat Tembok', 'Ketahanan', 70, 'Ketahanan terhadap cuaca', 'Weathering resistance', null, 'ASTM G154', 'TEKS', array['tidak berubah', 'sedikit berubah', 'berubah'], null, null, 'tidak berubah', null, 0, null, null, 6, null, null, 1250000),
    ('SNI 3564:2014', 'Cat Tembok', 'Logam berat', 80, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 90, 'maks. 90', null, 1, 0.5, 1.5, 1.5, null, null, 143000),
    ('SNI 3564:2014', 'Cat Tembok', 'Logam berat', 90, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, 60, 'maks. 60', null, 2, 0.01, 0.03, 1.5, null, null, 332000);

-- SNI 4075-1:2017, Detergen Cuci Cair
insert into masukan values
    ('SNI 4075-1:2017', 'Detergen Cuci Cair', null, 10, 'pH larutan 1%', 'pH of 1% solution', null, 'pH-metri', 'ANGKA', '{}', 5, 10, '5 - 10', null, 1, null, null, 0.5, null, null, 45000),
    ('SNI 4075-1:2017', 'Detergen Cuci Cair', null, 20, 'Total kadar surfaktan', 'Total surfactant content', '%', 'Titrasi dua fasa', 'ANGKA', '{}', 14, null, 'min. 14', null, 1, null, null, 2, null, null, 320000),
    ('SNI 4075-1:2017', 'Detergen Cuci Cair', null, 30, 'Bahan tidak larut dalam air', 'Water-insoluble matter', '%', 'Gravimetri', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 2, null, null, 1, null, null, 90000),
    ('SNI 4075-1:2017', 'Detergen Cuci Cair', null, 40, 'Daya biodegradasi surfaktan', 'Surfactant biodegradability', '%', 'SNI 4075-1:2017 lampiran', 'ANGKA', '{}', 60, null, 'min. 60', null, 0, null, null, 5, null, null, 1450000);

-- SNI 4594:2017, Detergen Serbuk
insert into masukan values
    ('SNI 4594:2017', 'Detergen Serbuk', null, 10, 'pH larutan 1%', 'pH of 1% solution', null, 'pH-metri', 'ANGKA', '{}', 9.5, 11.0, '9,5 - 11,0', null, 1, null, null, 0.5, null, null, 45000),
    ('SNI 4594:2017', 'Detergen Serbuk', null, 20, 'Total kadar surfaktan', 'Total surfactant content', '%', 'Titrasi dua fasa', 'ANGKA', '{}', 14, null, 'min. 14', null, 1, null, null, 2, null, null, 320000),
    ('SNI 4594:2017', 'Detergen Serbuk', null, 30, 'Bahan tidak larut dalam air', 'Water-insoluble matter', '%', 'Gravimetri', 'ANGKA', '{}', null, 10, 'maks. 10', null, 1, null, null, 1, null, null, 90000),
    ('SNI 4594:2017', 'Detergen Serbuk', null, 40, 'Fosfat (P2O5)', 'Phosphate (P2O5)', '%', 'Spektrofotometri', 'ANGKA', '{}', null, 15, 'maks. 15', null, 2, null, null, 1.5, null, null, 180000),
    ('SNI 4594:2017', 'Detergen Serbuk', null, 50, 'Daya biodegradasi surfaktan', 'Surfactant biodegradability', '%', 'SNI 4594:2017 lampiran', 'ANGKA', '{}', 60, null, 'min. 60', null, 0, null, null, 5, null, null, 1450000);

-- UN Model Regulations Bab 6.1, Drum Logam B3
insert into masukan values
    ('UN Model Regulations Bab 6.1', 'Drum Logam B3', null, 10, 'Uji jatuh', 'Drop test', null, 'UN 6.1.5.3', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 3, null, null, 850000),
    ('UN Model Regulations Bab 6.1', 'Drum Logam B3', null, 20, 'Uji kekedapan', 'Leakproofness test', null, 'UN 6.1.5.4', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 1.5, null, null, 350000),
    ('UN Model Regulations Bab 6.1', 'Drum Logam B3', null, 30, 'Uji tekanan hidrolik', 'Hydraulic pressure test', null, 'UN 6.1.5.5', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 2, null, null, 475000),
    ('UN Model Regulations Bab 6.1', 'Drum Logam B3', null, 40, 'Uji tumpuk', 'Stacking test', null, 'UN 6.1.5.6', 'TEKS', array['tidak runtuh dan tidak bocor', 'runtuh', 'bocor'], null, null, 'tidak runtuh dan tidak bocor', null, 0, null, null, 4, null, null, 700000);

-- UN Model Regulations Bab 6.1, Drum Plastik B3
insert into masukan values
    ('UN Model Regulations Bab 6.1', 'Drum Plastik B3', null, 10, 'Uji jatuh', 'Drop test', null, 'UN 6.1.5.3', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 3, null, null, 850000),
    ('UN Model Regulations Bab 6.1', 'Drum Plastik B3', null, 20, 'Uji kekedapan', 'Leakproofness test', null, 'UN 6.1.5.4', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 1.5, null, null, 350000),
    ('UN Model Regulations Bab 6.1', 'Drum Plastik B3', null, 30, 'Uji tekanan hidrolik', 'Hydraulic pressure test', null, 'UN 6.1.5.5', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 2, null, null, 475000),
    ('UN Model Regulations Bab 6.1', 'Drum Plastik B3', null, 40, 'Uji tumpuk', 'Stacking test', null, 'UN 6.1.5.6', 'TEKS', array['tidak runtuh dan tidak bocor', 'runtuh', 'bocor'], null, null, 'tidak runtuh dan tidak bocor', null, 0, null, null, 4, null, null, 700000),
    ('UN Model Regulations Bab 6.1', 'Drum Plastik B3', null, 50, 'Uji kesesuaian bahan (kompatibilitas)', 'Chemical compatibility test', null, 'UN 6.1.5.2', 'TEKS', array['sesuai', 'tidak sesuai'], null, null, 'sesuai', null, 0, null, null, 6, null, null, 1600000);

-- UN Model Regulations Bab 6.1, Jerigen Plastik B3
insert into masukan values
    ('UN Model Regulations Bab 6.1', 'Jerigen Plastik B3', null, 10, 'Uji jatuh', 'Drop test', null, 'UN 6.1.5.3', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 3, null, null, 850000),
    ('UN Model Regulations Bab 6.1', 'Jerigen Plastik B3', null, 20, 'Uji kekedapan', 'Leakproofness test', null, 'UN 6.1.5.4', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 1.5, null, null, 350000),
    ('UN Model Regulations Bab 6.1', 'Jerigen Plastik B3', null, 30, 'Uji tekanan hidrolik', 'Hydraulic pressure test', null, 'UN 6.1.5.5', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 2, null, null, 475000),
    ('UN Model Regulations Bab 6.1', 'Jerigen Plastik B3', null, 40, 'Uji tumpuk', 'Stacking test', null, 'UN 6.1.5.6', 'TEKS', array['tidak runtuh dan tidak bocor', 'runtuh', 'bocor'], null, null, 'tidak runtuh dan tidak bocor', null, 0, null, null, 4, null, null, 700000),
    ('UN Model Regulations Bab 6.1', 'Jerigen Plastik B3', null, 50, 'Uji kesesuaian bahan (kompatibilitas)', 'Chemical compatibility test', null, 'UN 6.1.5.2', 'TEKS', array['sesuai', 'tidak sesuai'], null, null, 'sesuai', null, 0, null, null, 6, null, null, 1600000);

-- SNI 19-4370-2004, Galon
insert into masukan values
    ('SNI 19-4370-2004', 'Galon', null, 10, 'Tebal dinding', 'Wall thickness', 'mm', 'Mikrometer', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 60000),
    ('SNI 19-4370-2004', 'Galon', null, 20, 'Kapasitas', 'Capacity', 'L', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 0.5, null, null, 55000),
    ('SNI 19-4370-2004', 'Galon', null, 30, 'Uji jatuh', 'Drop test', null, 'SNI 19-4370-2004', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 1, null, null, 150000),
    ('SNI 19-4370-2004', 'Galon', null, 40, 'Kekuatan tekan', 'Compression strength', 'N', 'Universal testing machine', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1, null, null, 175000),
    ('SNI 19-4370-2004', 'Galon', null, 50, 'Bisfenol A (BPA) termigrasi', 'Bisphenol A migration', 'mg/kg', 'HPLC', 'ANGKA', '{}', null, 0.6, 'maks. 0,6', null, 3, 0.01, 0.03, 3, null, null, 975000);

-- SNI 3556:2016, Garam Konsumsi Beryodium
insert into masukan values
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', null, 10, 'Kadar air', 'Moisture', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, 7, 'maks. 7', null, 2, null, null, 1, null, null, 75000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', null, 20, 'Natrium klorida (NaCl), adbk', 'Sodium chloride (NaCl), dry basis', '% (b/b)', 'Titrasi argentometri', 'ANGKA', '{}', 94, null, 'min. 94', null, 2, null, null, 1, null, null, 130000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', null, 30, 'Bagian yang tidak larut dalam air', 'Water-insoluble matter', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, 0.5, 'maks. 0,5', null, 2, null, null, 1, null, null, 90000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', null, 40, 'Yodium sebagai KIO3', 'Iodine as KIO3', 'mg/kg', 'Titrasi iodometri', 'ANGKA', '{}', 30, null, 'min. 30', null, 1, null, null, 1, null, null, 140000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', 'Cemaran logam', 50, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 0.5, 'maks. 0,5', null, 3, 0.005, 0.015, 1, null, null, 144000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', 'Cemaran logam', 60, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, 10, 'maks. 10', null, 3, 0.02, 0.06, 1, null, null, 143000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', 'Cemaran logam', 70, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.001, 0.003, 1, null, null, 332000),
    ('SNI 3556:2016', 'Garam Konsumsi Beryodium', 'Cemaran arsen', 80, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, 0.1, 'maks. 0,1', null, 3, 0.005, 0.015, 1, null, null, 165000);

-- SNI 12-4259-2004, Gelas
insert into masukan values
    ('SNI 12-4259-2004', 'Gelas', null, 10, 'Tebal dinding', 'Wall thickness', 'mm', 'Mikrometer', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 60000),
    ('SNI 12-4259-2004', 'Gelas', null, 20, 'Kapasitas', 'Capacity', 'mL', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 0.5, null, null, 55000),
    ('SNI 12-4259-2004', 'Gelas', null, 30, 'Uji jatuh', 'Drop test', null, 'SNI 12-4259-2004', 'TEKS', array['tidak pecah', 'pecah'], null, null, 'tidak pecah', null, 0, null, null, 1, null, null, 150000),
    ('SNI 12-4259-2004', 'Gelas', null, 40, 'Uji kebocoran', 'Leak test', null, 'SNI 12-4259-2004', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 1, null, null, 110000);

-- SNI 1811:2007, Helm Kendaraan Bermotor Roda Dua
insert into masukan values
    ('SNI 1811:2007', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 10, 'Penyerapan kejut', 'Shock absorption', 'g', 'SNI 1811:2007', 'ANGKA', '{}', null, 300, 'maks. 300', null, 0, null, null, 3, null, null, 650000),
    ('SNI 1811:2007', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 20, 'Penetrasi', 'Penetration', null, 'SNI 1811:2007', 'TEKS', array['tidak menyentuh landasan', 'menyentuh landasan'], null, null, 'tidak menyentuh landasan', null, 0, null, null, 2, null, null, 350000),
    ('SNI 1811:2007', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 30, 'Efektivitas sistem penahan', 'Retention system effectiveness', null, 'SNI 1811:2007', 'TEKS', array['tidak lepas', 'lepas'], null, null, 'tidak lepas', null, 0, null, null, 1.5, null, null, 275000),
    ('SNI 1811:2007', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 40, 'Kekuatan sistem penahan dengan tali pemegang', 'Retention system strength', 'mm', 'SNI 1811:2007', 'ANGKA', '{}', null, 35, 'maks. 35', null, 1, null, null, 1.5, null, null, 275000),
    ('SNI 1811:2007', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 50, 'Ketahanan impak miring', 'Oblique impact', 'N', 'SNI 1811:2007', 'ANGKA', '{}', null, 3500, 'maks. 3500', null, 0, null, null, 2, null, null, 450000),
    ('SNI 1811:2007', 'Helm Kendaraan Bermotor Roda Dua', 'Uji bahan', 60, 'Sifat mudah terbakar', 'Flammability', 'mm/menit', 'SNI 1811:2007', 'ANGKA', '{}', null, 60, 'maks. 60', null, 1, null, null, 1, null, null, 225000),
    ('SNI 1811:2007', 'Helm Kendaraan Bermotor Roda Dua', 'Uji fisik', 70, 'Luas pandang perifer', 'Peripheral vision', null, 'SNI 1811:2007', 'TEKS', array['memenuhi', 'tidak memenuhi'], null, null, 'memenuhi', null, 0, null, null, 0.5, null, null, 125000);

-- SNI 7276:2014, Tangki air silinder vertikal - Polietilena (PE)
insert into masukan values
    ('SNI 7276:2014', 'Tangki air silinder vertikal - Polietilena (PE)', null, 10, 'Tebal dinding', 'Wall thickness', 'mm', 'Mikrometer', 'ANGKA', '{}', null, null, null, null, 2, null, null, 0.5, null, null, 60000),
    ('SNI 7276:2014', 'Tangki air silinder vertikal - Polietilena (PE)', null, 20, 'Kuat tarik', 'Tensile strength', 'MPa', 'ASTM D638', 'ANGKA', '{}', 15, null, 'min. 15', null, 1, null, null, 1, null, null, 165000),
    ('SNI 7276:2014', 'Tangki air silinder vertikal - Polietilena (PE)', null, 30, 'Perpanjangan putus', 'Elongation at break', '%', 'ASTM D638', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1, null, null, 85000),
    ('SNI 7276:2014', 'Tangki air silinder vertikal - Polietilena (PE)', null, 40, 'Ketahanan benturan', 'Impact resistance', null, 'SNI 7276:2014', 'TEKS', array['tidak retak', 'retak'], null, null, 'tidak retak', null, 0, null, null, 1.5, null, null, 225000),
    ('SNI 7276:2014', 'Tangki air silinder vertikal - Polietilena (PE)', null, 50, 'Kebocoran', 'Leakage', null, 'SNI 7276:2014', 'TEKS', array['tidak bocor', 'bocor'], null, null, 'tidak bocor', null, 0, null, null, 2, null, null, 275000),
    ('SNI 7276:2014', 'Tangki air silinder vertikal - Polietilena (PE)', null, 60, 'Timbal (Pb) terlarut', 'Dissolved lead (Pb)', 'mg/L', 'AAS', 'ANGKA', '{}', null, 0.01, 'maks. 0,01', null, 3, 0.001, 0.003, 1, null, null, 143000);

-- TANPA, Adhesive/roll tape
insert into masukan values
    ('TANPA', 'Adhesive/roll tape', null, 10, 'Tebal', 'Thickness', 'mm', 'ASTM D3652/D3652M', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 60000),
    ('TANPA', 'Adhesive/roll tape', null, 20, 'Daya rekat kupas', 'Peel adhesion', 'N/10 mm', 'ASTM D3330/D3330M', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 110000),
    ('TANPA', 'Adhesive/roll tape', null, 30, 'Daya rekat geser', 'Shear adhesion', 'menit', 'ASTM D3654/D3654M', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1, null, null, 110000),
    ('TANPA', 'Adhesive/roll tape', null, 40, 'Kuat tarik', 'Tensile strength', 'N/10 mm', 'ASTM D3759/D3759M', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 120000),
    ('TANPA', 'Adhesive/roll tape', null, 50, 'Kemuluran', 'Elongation', '%', 'ASTM D3759/D3759M', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 60000);

-- TANPA, Aluminium Sulfat Cair
insert into masukan values
    ('TANPA', 'Aluminium Sulfat Cair', null, 10, 'Aluminium oksida (Al2O3)', 'Aluminium oxide (Al2O3)', '%', 'Titrasi kompleksometri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 2, null, null, 175000),
    ('TANPA', 'Aluminium Sulfat Cair', null, 20, 'Besi (Fe)', 'Iron (Fe)', '%', 'AAS', 'ANGKA', '{}', null, null, null, null, 4, 0.0005, 0.0015, 1, null, null, 125000),
    ('TANPA', 'Aluminium Sulfat Cair', null, 30, 'pH larutan 1%', 'pH of 1% solution', null, 'pH-metri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 0.5, null, null, 45000),
    ('TANPA', 'Aluminium Sulfat Cair', null, 40, 'Bobot jenis', 'Density', 'g/mL', 'Piknometri', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 55000),
    ('TANPA', 'Aluminium Sulfat Cair', null, 50, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.1, 0.3, 1, null, null, 143000),
    ('TANPA', 'Aluminium Sulfat Cair', null, 60, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, null, null, null, 2, 0.05, 0.15, 1, null, null, 165000);

-- TANPA, Aluminium Sulfat Padat
insert into masukan values
    ('TANPA', 'Aluminium Sulfat Padat', null, 10, 'Aluminium oksida (Al2O3)', 'Aluminium oxide (Al2O3)', '%', 'Titrasi kompleksometri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 2, null, null, 175000),
    ('TANPA', 'Aluminium Sulfat Padat', null, 20, 'Besi (Fe)', 'Iron (Fe)', '%', 'AAS', 'ANGKA', '{}', null, null, null, null, 4, 0.0005, 0.0015, 1, null, null, 125000),
    ('TANPA', 'Aluminium Sulfat Padat', null, 30, 'Bagian tak larut dalam air', 'Water-insoluble matter', '%', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 90000),
    ('TANPA', 'Aluminium Sulfat Padat', null, 40, 'pH larutan 1%', 'pH of 1% solution', null, 'pH-metri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 0.5, null, null, 45000),
    ('TANPA', 'Aluminium Sulfat Padat', null, 50, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.1, 0.3, 1, null, null, 143000),
    ('TANPA', 'Aluminium Sulfat Padat', null, 60, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, null, null, null, 2, 0.05, 0.15, 1, null, null, 165000);

-- TANPA, Asam Formiat
insert into masukan values
    ('TANPA', 'Asam Formiat', null, 10, 'Kadar asam formiat', 'Formic acid content', '%', 'Titrasi asidimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 150000),
    ('TANPA', 'Asam Formiat', null, 20, 'Klorida (Cl)', 'Chloride (Cl)', '%', 'Turbidimetri', 'ANGKA', '{}', null, null, null, null, 4, 0.0005, 0.0015, 1, null, null, 95000),
    ('TANPA', 'Asam Formiat', null, 30, 'Sulfat (SO4)', 'Sulphate (SO4)', '%', 'Turbidimetri', 'ANGKA', '{}', null, null, null, null, 4, 0.0005, 0.0015, 1, null, null, 95000),
    ('TANPA', 'Asam Formiat', null, 40, 'Besi (Fe)', 'Iron (Fe)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.1, 0.3, 1, null, null, 125000),
    ('TANPA', 'Asam Formiat', null, 50, 'Bobot jenis', 'Density', 'g/mL', 'Piknometri', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 55000);

-- TANPA, Asam Klorida Teknis
insert into masukan values
    ('TANPA', 'Asam Klorida Teknis', null, 10, 'Kadar asam klorida (HCl)', 'Hydrochloric acid content (HCl)', '%', 'Titrasi asidimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 150000),
    ('TANPA', 'Asam Klorida Teknis', null, 20, 'Besi (Fe)', 'Iron (Fe)', '%', 'AAS', 'ANGKA', '{}', null, null, null, null, 4, 0.0005, 0.0015, 1, null, null, 125000),
    ('TANPA', 'Asam Klorida Teknis', null, 30, 'Sulfat (SO4)', 'Sulphate (SO4)', '%', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 3, null, null, 1, null, null, 95000),
    ('TANPA', 'Asam Klorida Teknis', null, 40, 'Klor bebas (Cl2)', 'Free chlorine (Cl2)', '%', 'Titrasi iodometri', 'ANGKA', '{}', null, null, null, null, 3, null, null, 1, null, null, 90000),
    ('TANPA', 'Asam Klorida Teknis', null, 50, 'Sisa pemijaran', 'Residue on ignition', '%', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 85000);

-- TANPA, Asam Sulfat Teknis
insert into masukan values
    ('TANPA', 'Asam Sulfat Teknis', null, 10, 'Kadar asam sulfat (H2SO4)', 'Sulphuric acid content (H2SO4)', '%', 'Titrasi asidimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 150000),
    ('TANPA', 'Asam Sulfat Teknis', null, 20, 'Sisa pemijaran', 'Residue on ignition', '%', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 3, null, null, 1, null, null, 85000),
    ('TANPA', 'Asam Sulfat Teknis', null, 30, 'Besi (Fe)', 'Iron (Fe)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 1, 0.1, 0.3, 1, null, null, 125000),
    ('TANPA', 'Asam Sulfat Teknis', null, 40, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 1, 0.1, 0.3, 1, null, null, 143000),
    ('TANPA', 'Asam Sulfat Teknis', null, 50, 'Klorida (Cl)', 'Chloride (Cl)', 'mg/kg', 'Turbidimetri', 'ANGKA', '{}', null, null, null, null, 1, 0.5, 1, 1, null, null, 95000);

-- TANPA, Botol / Preform / Lembaran PET
insert into masukan values
    ('TANPA', 'Botol / Preform / Lembaran PET', 'Logam bahan', 10, 'Timbal (Pb)', 'Lead (Pb)', 'µg/g', 'Destruksi basah, AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.1, 0.3, 1.5, null, null, 143000),
    ('TANPA', 'Botol / Preform / Lembaran PET', 'Logam bahan', 20, 'Kadmium (Cd)', 'Cadmium (Cd)', 'µg/g', 'Destruksi basah, AAS', 'ANGKA', '{}', null, null, null, null, 2, 0.02, 0.06, 1.5, null, null, 144000),
    ('TANPA', 'Botol / Preform / Lembaran PET', 'Sifat fisik', 30, 'Tebal dinding', 'Wall thickness', 'mm', 'Mikrometer', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 60000),
    ('TANPA', 'Botol / Preform / Lembaran PET', 'Sifat fisik', 40, 'Kapasitas', 'Capacity', 'mL', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 0.5, null, null, 55000),
    ('TANPA', 'Botol / Preform / Lembaran PET', 'Sifat fisik', 50, 'Uji jatuh', 'Drop test', null, 'ASTM D2463', 'TEKS', array['tidak pecah', 'pecah'], null, null, null, null, 0, null, null, 1, null, null, 150000),
    ('TANPA', 'Botol / Preform / Lembaran PET', 'Sifat fisik', 60, 'Kuat tekan', 'Top load', 'N', 'ASTM D2659', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1, null, null, 175000),
    ('TANPA', 'Botol / Preform / Lembaran PET', 'Identifikasi', 70, 'Identifikasi polimer', 'Polymer identification', null, 'FTIR', 'TEKS', '{}', null, null, null, null, 0, null, null, 1, null, null, 220000),
    ('TANPA', 'Botol / Preform / Lembaran PET', 'Identifikasi', 80, 'Viskositas intrinsik', 'Intrinsic viscosity', 'dL/g', 'ASTM D4603', 'ANGKA', '{}', null, null, null, null, 3, null, null, 1.5, null, null, 275000);

-- TANPA, Cat Tembok
insert into masukan values
    ('TANPA', 'Cat Tembok', 'Kuantitatif', 10, 'Daya tutup (pembagian kisi)', 'Hiding power', 'm²/L', 'SNI 3564:2014 butir 6', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1.5, null, null, 190000),
    ('TANPA', 'Cat Tembok', 'Kuantitatif', 20, 'Bobot jenis', 'Density', 'g/cm³', 'Piknometri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 0.5, null, null, 75000),
    ('TANPA', 'Cat Tembok', 'Kuantitatif', 30, 'Kehalusan', 'Fineness of grind', 'µm', 'ASTM D1210', 'ANGKA', '{}', null, null, null, null, 0, null, null, 0.5, null, null, 70000),
    ('TANPA', 'Cat Tembok', 'Kuantitatif', 40, 'Waktu kering sentuh', 'Touch drying time', 'menit', 'ASTM D1640', 'ANGKA', '{}', null, null, null, null, 0, null, null, 0.5, null, null, 75000),
    ('TANPA', 'Cat Tembok', 'Kuantitatif', 50, 'Kekentalan', 'Viscosity', 'KU', 'ASTM D562', 'ANGKA', '{}', null, null, null, null, 0, null, null, 0.5, null, null, 85000),
    ('TANPA', 'Cat Tembok', 'Kuantitatif', 60, 'Padatan total', 'Total solids', '% bobot', 'ASTM D2369', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 95000),
    ('TANPA', 'Cat Tembok', 'Ketahanan', 70, 'Ketahanan terhadap cuaca', 'Weathering resistance', null, 'ASTM G154', 'TEKS', array['tidak berubah', 'sedikit berubah', 'berubah'], null, null, null, null, 0, null, null, 6, null, null, 1250000),
    ('TANPA', 'Cat Tembok', 'Logam berat', 80, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 1, 0.5, 1.5, 1.5, null, null, 143000),
    ('TANPA', 'Cat Tembok', 'Logam berat', 90, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, null, null, null, 2, 0.01, 0.03, 1.5, null, null, 332000);

-- TANPA, Detergen Cuci Cair
insert into masukan values
    ('TANPA', 'Detergen Cuci Cair', null, 10, 'pH larutan 1%', 'pH of 1% solution', null, 'pH-metri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 0.5, null, null, 45000),
    ('TANPA', 'Detergen Cuci Cair', null, 20, 'Total kadar surfaktan', 'Total surfactant content', '%', 'Titrasi dua fasa', 'ANGKA', '{}', null, null, null, null, 1, null, null, 2, null, null, 320000),
    ('TANPA', 'Detergen Cuci Cair', null, 30, 'Bahan tidak larut dalam air', 'Water-insoluble matter', '%', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 90000),
    ('TANPA', 'Detergen Cuci Cair', null, 40, 'Daya biodegradasi surfaktan', 'Surfactant biodegradability', '%', 'SNI 4075-1:2017 lampiran', 'ANGKA', '{}', null, null, null, null, 0, null, null, 5, null, null, 1450000);

-- TANPA, Detergen Serbuk
insert into masukan values
    ('TANPA', 'Detergen Serbuk', null, 10, 'pH larutan 1%', 'pH of 1% solution', null, 'pH-metri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 0.5, null, null, 45000),
    ('TANPA', 'Detergen Serbuk', null, 20, 'Total kadar surfaktan', 'Total surfactant content', '%', 'Titrasi dua fasa', 'ANGKA', '{}', null, null, null, null, 1, null, null, 2, null, null, 320000),
    ('TANPA', 'Detergen Serbuk', null, 30, 'Bahan tidak larut dalam air', 'Water-insoluble matter', '%', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 90000),
    ('TANPA', 'Detergen Serbuk', null, 40, 'Fosfat (P2O5)', 'Phosphate (P2O5)', '%', 'Spektrofotometri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1.5, null, null, 180000),
    ('TANPA', 'Detergen Serbuk', null, 50, 'Daya biodegradasi surfaktan', 'Surfactant biodegradability', '%', 'SNI 4594:2017 lampiran', 'ANGKA', '{}', null, null, null, null, 0, null, null, 5, null, null, 1450000);

-- TANPA, Drum Logam B3
insert into masukan values
    ('TANPA', 'Drum Logam B3', null, 10, 'Uji jatuh', 'Drop test', null, 'UN 6.1.5.3', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 3, null, null, 850000),
    ('TANPA', 'Drum Logam B3', null, 20, 'Uji kekedapan', 'Leakproofness test', null, 'UN 6.1.5.4', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 1.5, null, null, 350000),
    ('TANPA', 'Drum Logam B3', null, 30, 'Uji tekanan hidrolik', 'Hydraulic pressure test', null, 'UN 6.1.5.5', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 2, null, null, 475000),
    ('TANPA', 'Drum Logam B3', null, 40, 'Uji tumpuk', 'Stacking test', null, 'UN 6.1.5.6', 'TEKS', array['tidak runtuh dan tidak bocor', 'runtuh', 'bocor'], null, null, null, null, 0, null, null, 4, null, null, 700000);

-- TANPA, Drum Plastik B3
insert into masukan values
    ('TANPA', 'Drum Plastik B3', null, 10, 'Uji jatuh', 'Drop test', null, 'UN 6.1.5.3', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 3, null, null, 850000),
    ('TANPA', 'Drum Plastik B3', null, 20, 'Uji kekedapan', 'Leakproofness test', null, 'UN 6.1.5.4', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 1.5, null, null, 350000),
    ('TANPA', 'Drum Plastik B3', null, 30, 'Uji tekanan hidrolik', 'Hydraulic pressure test', null, 'UN 6.1.5.5', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 2, null, null, 475000),
    ('TANPA', 'Drum Plastik B3', null, 40, 'Uji tumpuk', 'Stacking test', null, 'UN 6.1.5.6', 'TEKS', array['tidak runtuh dan tidak bocor', 'runtuh', 'bocor'], null, null, null, null, 0, null, null, 4, null, null, 700000),
    ('TANPA', 'Drum Plastik B3', null, 50, 'Uji kesesuaian bahan (kompatibilitas)', 'Chemical compatibility test', null, 'UN 6.1.5.2', 'TEKS', array['sesuai', 'tidak sesuai'], null, null, null, null, 0, null, null, 6, null, null, 1600000);

-- TANPA, Galon
insert into masukan values
    ('TANPA', 'Galon', null, 10, 'Migrasi Phtalate (BBP, DEHP, DINP, DIDP, DBP, DOP)', 'Phthalate migration (BBP, DEHP, DINP, DIDP, DBP, DOP)', 'mg/kg', 'GC-MS', 'ANGKA', '{}', null, null, null, null, 2, 0.05, 0.15, 4, null, null, 2165000),
    ('TANPA', 'Galon', null, 20, 'Tebal dinding', 'Wall thickness', 'mm', 'Mikrometer', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 60000),
    ('TANPA', 'Galon', null, 30, 'Kapasitas', 'Capacity', 'L', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 0.5, null, null, 55000),
    ('TANPA', 'Galon', null, 40, 'Uji jatuh', 'Drop test', null, 'SNI 19-4370-2004', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 1, null, null, 150000),
    ('TANPA', 'Galon', null, 50, 'Kekuatan tekan', 'Compression strength', 'N', 'Universal testing machine', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1, null, null, 175000),
    ('TANPA', 'Galon', null, 60, 'Bisfenol A (BPA) termigrasi', 'Bisphenol A migration', 'mg/kg', 'HPLC', 'ANGKA', '{}', null, null, null, null, 3, 0.01, 0.03, 3, null, null, 975000);

-- TANPA, Garam Konsumsi Beryodium
insert into masukan values
    ('TANPA', 'Garam Konsumsi Beryodium', null, 10, 'Kadar air', 'Moisture', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 75000),
    ('TANPA', 'Garam Konsumsi Beryodium', null, 20, 'Natrium klorida (NaCl), adbk', 'Sodium chloride (NaCl), dry basis', '% (b/b)', 'Titrasi argentometri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 130000),
    ('TANPA', 'Garam Konsumsi Beryodium', null, 30, 'Bagian yang tidak larut dalam air', 'Water-insoluble matter', '% (b/b)', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 2, null, null, 1, null, null, 90000),
    ('TANPA', 'Garam Konsumsi Beryodium', null, 40, 'Yodium sebagai KIO3', 'Iodine as KIO3', 'mg/kg', 'Titrasi iodometri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 140000),
    ('TANPA', 'Garam Konsumsi Beryodium', 'Cemaran logam', 50, 'Kadmium (Cd)', 'Cadmium (Cd)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.005, 0.015, 1, null, null, 144000),
    ('TANPA', 'Garam Konsumsi Beryodium', 'Cemaran logam', 60, 'Timbal (Pb)', 'Lead (Pb)', 'mg/kg', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.02, 0.06, 1, null, null, 143000),
    ('TANPA', 'Garam Konsumsi Beryodium', 'Cemaran logam', 70, 'Raksa (Hg)', 'Mercury (Hg)', 'mg/kg', 'Mercury analyzer', 'ANGKA', '{}', null, null, null, null, 3, 0.001, 0.003, 1, null, null, 332000),
    ('TANPA', 'Garam Konsumsi Beryodium', 'Cemaran arsen', 80, 'Arsen (As)', 'Arsenic (As)', 'mg/kg', 'AAS-HVG', 'ANGKA', '{}', null, null, null, null, 3, 0.005, 0.015, 1, null, null, 165000);

-- TANPA, Gelas
insert into masukan values
    ('TANPA', 'Gelas', null, 10, 'Migrasi Phtalate (BBP, DEHP, DINP, DIDP, DBP, DOP)', 'Phthalate migration (BBP, DEHP, DINP, DIDP, DBP, DOP)', 'mg/kg', 'GC-MS', 'ANGKA', '{}', null, null, null, null, 2, 0.05, 0.15, 4, null, null, 2165000),
    ('TANPA', 'Gelas', null, 20, 'Tebal dinding', 'Wall thickness', 'mm', 'Mikrometer', 'ANGKA', '{}', null, null, null, null, 3, null, null, 0.5, null, null, 60000),
    ('TANPA', 'Gelas', null, 30, 'Kapasitas', 'Capacity', 'mL', 'Gravimetri', 'ANGKA', '{}', null, null, null, null, 1, null, null, 0.5, null, null, 55000),
    ('TANPA', 'Gelas', null, 40, 'Uji jatuh', 'Drop test', null, 'SNI 12-4259-2004', 'TEKS', array['tidak pecah', 'pecah'], null, null, null, null, 0, null, null, 1, null, null, 150000),
    ('TANPA', 'Gelas', null, 50, 'Uji kebocoran', 'Leak test', null, 'SNI 12-4259-2004', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 1, null, null, 110000);

-- TANPA, Helm Kendaraan Bermotor Roda Dua
insert into masukan values
    ('TANPA', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 10, 'Penyerapan kejut', 'Shock absorption', 'g', 'SNI 1811:2007', 'ANGKA', '{}', null, null, null, null, 0, null, null, 3, null, null, 650000),
    ('TANPA', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 20, 'Penetrasi', 'Penetration', null, 'SNI 1811:2007', 'TEKS', array['tidak menyentuh landasan', 'menyentuh landasan'], null, null, null, null, 0, null, null, 2, null, null, 350000),
    ('TANPA', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 30, 'Efektivitas sistem penahan', 'Retention system effectiveness', null, 'SNI 1811:2007', 'TEKS', array['tidak lepas', 'lepas'], null, null, null, null, 0, null, null, 1.5, null, null, 275000),
    ('TANPA', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 40, 'Kekuatan sistem penahan dengan tali pemegang', 'Retention system strength', 'mm', 'SNI 1811:2007', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1.5, null, null, 275000),
    ('TANPA', 'Helm Kendaraan Bermotor Roda Dua', 'Uji kinerja', 50, 'Ketahanan impak miring', 'Oblique impact', 'N', 'SNI 1811:2007', 'ANGKA', '{}', null, null, null, null, 0, null, null, 2, null, null, 450000),
    ('TANPA', 'Helm Kendaraan Bermotor Roda Dua', 'Uji bahan', 60, 'Sifat mudah terbakar', 'Flammability', 'mm/menit', 'SNI 1811:2007', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 225000),
    ('TANPA', 'Helm Kendaraan Bermotor Roda Dua', 'Uji fisik', 70, 'Luas pandang perifer', 'Peripheral vision', null, 'SNI 1811:2007', 'TEKS', array['memenuhi', 'tidak memenuhi'], null, null, null, null, 0, null, null, 0.5, null, null, 125000);

-- TANPA, Jerigen Plastik B3
insert into masukan values
    ('TANPA', 'Jerigen Plastik B3', null, 10, 'Uji jatuh', 'Drop test', null, 'UN 6.1.5.3', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 3, null, null, 850000),
    ('TANPA', 'Jerigen Plastik B3', null, 20, 'Uji kekedapan', 'Leakproofness test', null, 'UN 6.1.5.4', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 1.5, null, null, 350000),
    ('TANPA', 'Jerigen Plastik B3', null, 30, 'Uji tekanan hidrolik', 'Hydraulic pressure test', null, 'UN 6.1.5.5', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 2, null, null, 475000),
    ('TANPA', 'Jerigen Plastik B3', null, 40, 'Uji tumpuk', 'Stacking test', null, 'UN 6.1.5.6', 'TEKS', array['tidak runtuh dan tidak bocor', 'runtuh', 'bocor'], null, null, null, null, 0, null, null, 4, null, null, 700000),
    ('TANPA', 'Jerigen Plastik B3', null, 50, 'Uji kesesuaian bahan (kompatibilitas)', 'Chemical compatibility test', null, 'UN 6.1.5.2', 'TEKS', array['sesuai', 'tidak sesuai'], null, null, null, null, 0, null, null, 6, null, null, 1600000);

-- TANPA, Tangki air silinder vertikal - Polietilena (PE)
insert into masukan values
    ('TANPA', 'Tangki air silinder vertikal - Polietilena (PE)', null, 10, 'Tebal dinding', 'Wall thickness', 'mm', 'Mikrometer', 'ANGKA', '{}', null, null, null, null, 2, null, null, 0.5, null, null, 60000),
    ('TANPA', 'Tangki air silinder vertikal - Polietilena (PE)', null, 20, 'Kuat tarik', 'Tensile strength', 'MPa', 'ASTM D638', 'ANGKA', '{}', null, null, null, null, 1, null, null, 1, null, null, 165000),
    ('TANPA', 'Tangki air silinder vertikal - Polietilena (PE)', null, 30, 'Perpanjangan putus', 'Elongation at break', '%', 'ASTM D638', 'ANGKA', '{}', null, null, null, null, 0, null, null, 1, null, null, 85000),
    ('TANPA', 'Tangki air silinder vertikal - Polietilena (PE)', null, 40, 'Ketahanan benturan', 'Impact resistance', null, 'SNI 7276:2014', 'TEKS', array['tidak retak', 'retak'], null, null, null, null, 0, null, null, 1.5, null, null, 225000),
    ('TANPA', 'Tangki air silinder vertikal - Polietilena (PE)', null, 50, 'Kebocoran', 'Leakage', null, 'SNI 7276:2014', 'TEKS', array['tidak bocor', 'bocor'], null, null, null, null, 0, null, null, 2, null, null, 275000),
    ('TANPA', 'Tangki air silinder vertikal - Polietilena (PE)', null, 60, 'Timbal (Pb) terlarut', 'Dissolved lead (Pb)', 'mg/L', 'AAS', 'ANGKA', '{}', null, null, null, null, 3, 0.001, 0.003, 1, null, null, 143000);

insert into parameter_uji (satker, standar_id, produk_id, kelompok, urutan, nama, nama_en, satuan, metode, jenis_hasil,
    pilihan_hasil, batas_bawah, batas_atas, syarat, basis, desimal, lod, loq, beban, simulan, diblokir, alasan_blokir)
select s.satker, s.id, p.id, m.kelompok, m.urutan, m.nama, m.nama_en, m.satuan, m.metode, m.jenis_hasil,
    m.pilihan_hasil, m.batas_bawah, m.batas_atas, m.syarat, m.basis, m.desimal, m.lod, m.loq, m.beban, m.simulan,
    m.alasan_blokir is not null, m.alasan_blokir
from masukan m
join standar s on s.satker = 'bbspjikfk' and s.kode = m.standar
left join produk p on p.satker = s.satker and p.nama = m.produk;

insert into tarif (parameter_id, jumlah, peraturan, berlaku_dari)
select u.id, m.jumlah, 'PP 54/2021', date '2021-05-01'
from masukan m
join standar s on s.satker = 'bbspjikfk' and s.kode = m.standar
left join produk p on p.satker = s.satker and p.nama = m.produk
join parameter_uji u on u.standar_id = s.id and u.produk_id is not distinct from p.id
    and u.kelompok is not distinct from m.kelompok and u.nama = m.nama;

drop table masukan;

insert into pos_tarif (satker, layanan, nama, rincian) values
    ('bbspjikfk', 'KALIBRASI', 'Caliper (Digital)', '0 - 150 mm');

insert into tarif (pos_id, jumlah, satuan, peraturan, berlaku_dari)
select id, 350000, 'per alat', 'PP 54/2021', date '2021-05-01'
from pos_tarif where satker = 'bbspjikfk' and nama = 'Caliper (Digital)' and rincian = '0 - 150 mm';
