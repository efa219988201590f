insert into hari_libur (satker, tanggal, nama, jenis, keterangan)
select '*', tanggal, nama, jenis, 'SKB 3 Menteri No. 1497, 2 dan 5 Tahun 2025'
from (values
    (date '2026-01-01', 'Tahun Baru 2026 Masehi', 'NASIONAL'),
    (date '2026-01-16', 'Isra Mikraj Nabi Muhammad SAW', 'NASIONAL'),
    (date '2026-02-16', 'Cuti bersama Tahun Baru Imlek', 'CUTI_BERSAMA'),
    (date '2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', 'NASIONAL'),
    (date '2026-03-18', 'Cuti bersama Hari Suci Nyepi', 'CUTI_BERSAMA'),
    (date '2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'NASIONAL'),
    (date '2026-03-20', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
    (date '2026-03-21', 'Idulfitri 1447 Hijriah', 'NASIONAL'),
    (date '2026-03-22', 'Idulfitri 1447 Hijriah', 'NASIONAL'),
    (date '2026-03-23', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
    (date '2026-03-24', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
    (date '2026-04-03', 'Wafat Yesus Kristus', 'NASIONAL'),
    (date '2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'NASIONAL'),
    (date '2026-05-01', 'Hari Buruh Internasional', 'NASIONAL'),
    (date '2026-05-14', 'Kenaikan Yesus Kristus', 'NASIONAL'),
    (date '2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'CUTI_BERSAMA'),
    (date '2026-05-27', 'Iduladha 1447 Hijriah', 'NASIONAL'),
    (date '2026-05-28', 'Cuti bersama Iduladha', 'CUTI_BERSAMA'),
    (date '2026-05-31', 'Hari Raya Waisak 2570 BE', 'NASIONAL'),
    (date '2026-06-01', 'Hari Lahir Pancasila', 'NASIONAL'),
    (date '2026-06-16', 'Tahun Baru Islam 1448 Hijriah', 'NASIONAL'),
    (date '2026-08-17', 'Proklamasi Kemerdekaan', 'NASIONAL'),
    (date '2026-08-25', 'Maulid Nabi Muhammad SAW', 'NASIONAL'),
    (date '2026-12-24', 'Cuti bersama Kelahiran Yesus Kristus', 'CUTI_BERSAMA'),
    (date '2026-12-25', 'Kelahiran Yesus Kristus', 'NASIONAL')
) libur (tanggal, nama, jenis);

insert into kalender_tahun (tahun, dasar) values (2026, 'SKB 3 Menteri No. 1497, 2 dan 5 Tahun 2025');
