-- The joint decree for 2027 was not at hand. Fixed dates are certain, dates of the moon and joint leave are expected ones;
-- whoever keeps the calendar corrects them when the decree is out, and open due dates follow.
insert into hari_libur (satker, tanggal, nama, jenis, keterangan)
values
    ('*', '2027-01-01', 'Tahun Baru 2027 Masehi', 'NASIONAL', 'tanggal tetap'),
    ('*', '2027-01-05', 'Isra Mikraj Nabi Muhammad SAW', 'NASIONAL', 'perkiraan'),
    ('*', '2027-02-06', 'Tahun Baru Imlek 2578 Kongzili', 'NASIONAL', 'perhitungan'),
    ('*', '2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)', 'NASIONAL', 'perhitungan'),
    ('*', '2027-03-09', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA', 'perkiraan'),
    ('*', '2027-03-10', 'Idulfitri 1448 Hijriah', 'NASIONAL', 'perkiraan'),
    ('*', '2027-03-11', 'Idulfitri 1448 Hijriah', 'NASIONAL', 'perkiraan'),
    ('*', '2027-03-12', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA', 'perkiraan'),
    ('*', '2027-03-15', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA', 'perkiraan'),
    ('*', '2027-03-26', 'Wafat Yesus Kristus', 'NASIONAL', 'perhitungan'),
    ('*', '2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)', 'NASIONAL', 'perhitungan'),
    ('*', '2027-05-01', 'Hari Buruh Internasional', 'NASIONAL', 'tanggal tetap'),
    ('*', '2027-05-06', 'Kenaikan Yesus Kristus', 'NASIONAL', 'perhitungan'),
    ('*', '2027-05-07', 'Cuti bersama Kenaikan Yesus Kristus', 'CUTI_BERSAMA', 'perkiraan'),
    ('*', '2027-05-17', 'Iduladha 1448 Hijriah', 'NASIONAL', 'perkiraan'),
    ('*', '2027-05-20', 'Hari Raya Waisak 2571 BE', 'NASIONAL', 'perhitungan'),
    ('*', '2027-06-01', 'Hari Lahir Pancasila', 'NASIONAL', 'tanggal tetap'),
    ('*', '2027-06-06', 'Tahun Baru Islam 1449 Hijriah', 'NASIONAL', 'perkiraan'),
    ('*', '2027-08-15', 'Maulid Nabi Muhammad SAW', 'NASIONAL', 'perkiraan'),
    ('*', '2027-08-17', 'Proklamasi Kemerdekaan', 'NASIONAL', 'tanggal tetap'),
    ('*', '2027-12-24', 'Cuti bersama Kelahiran Yesus Kristus', 'CUTI_BERSAMA', 'perkiraan'),
    ('*', '2027-12-25', 'Kelahiran Yesus Kristus', 'NASIONAL', 'tanggal tetap');

insert into kalender_tahun (tahun, dasar) values (2027, 'Perkiraan, menunggu SKB 3 Menteri');
