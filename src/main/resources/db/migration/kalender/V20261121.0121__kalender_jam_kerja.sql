insert into jam_kerja (satker, hari, mulai, selesai, istirahat_mulai, istirahat_selesai, berlaku_dari, keterangan)
select '*', hari, '08:00', '16:00', '12:00', '13:00', '2020-01-01', 'Senin sampai Kamis'
from generate_series(1, 4) hari;

insert into jam_kerja (satker, hari, mulai, selesai, istirahat_mulai, istirahat_selesai, berlaku_dari, keterangan)
values ('*', 5, '08:00', '16:00', '11:30', '13:00', '2020-01-01', 'Jumat');

-- 32.5 hours a week in Ramadan (Perpres 21/2023)
insert into jam_kerja (satker, hari, mulai, selesai, istirahat_mulai, istirahat_selesai, berlaku_dari, berlaku_sampai, keterangan)
select '*', hari, '08:00', case hari when 5 then time '15:30' else '15:00' end,
       case hari when 5 then time '11:30' else '12:00' end, '12:30', dari, sampai, keterangan
from generate_series(1, 5) hari,
     (values (date '2026-02-19', date '2026-03-20', 'Ramadan 1447 H'),
             (date '2027-02-08', date '2027-03-09', 'Ramadan 1448 H, tanggal perkiraan')) ramadan (dari, sampai, keterangan);
