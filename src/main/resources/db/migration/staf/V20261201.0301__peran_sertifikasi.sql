-- Roles of certification. kantor (mengenal_pelanggan) for all: whose certificate it is stands on every paper they write.
insert into peran (kode, nama, urut, mengenal_pelanggan, nama_lain) values
('staf-operasional', 'Staf Operasional', 17, true, 'Staf Operasional, Staf PJI'),
('pj-sertifikasi', 'PJ Sertifikasi', 18, true, 'Kasi SS, Ketua Tim SS, Penanggung Jawab Operasional'),
('evaluator', 'Evaluator', 19, true, 'Auditor, Ketua Tim Evaluator, Tenaga Ahli'),
('reviewer', 'Reviewer', 20, true, 'Ketua Tim Reviewer, Anggota Reviewer'),
('pengambil-keputusan', 'Pengambil Keputusan', 21, true, 'Komite Sertifikasi'),
('admin-sertifikasi', 'Admin Sertifikasi', 22, true, 'Admin Sertifikasi'),
('penguji', 'Penguji Kompetensi', 23, true, 'Asesor');
