-- Roles of the work on site (INS-002, INS-007..014), of the calibration laboratory (CAL-016) and of a balai with PJ Lab and Pengetik (LAB-005, LHU-005).
insert into peran (kode, nama, urut, mengenal_pelanggan, nama_lain) values
('koordinator-lab', 'Koordinator Lab', 11, false, 'PJ Lab, Kasi SS'),
('pengetik', 'Pengetik', 12, true, 'Pengetik'),
('kerjasama', 'Kerjasama', 13, true, 'Bagian Kerjasama'),
('penyelia-sampling', 'Penyelia Sampling', 14, true, 'Penyelia Sampling'),
('petugas-lapangan', 'Petugas Lapangan', 15, true, 'PPC, Petugas Sampling, Kalibrator in-situ'),
('kalibrator', 'Kalibrator', 16, false, 'Petugas Kalibrator');
-- What the older names say has its own roles now.
update peran set nama_lain = 'CS, Staf PJI' where kode = 'cs';
update peran set nama_lain = 'Penyelia (limbah, udara, air)' where kode = 'penyelia';
