-- Roles of trainings: who runs the classes, and who writes the letters of duty.
insert into peran (kode, nama, urut, mengenal_pelanggan, nama_lain) values
('admin-pelatihan', 'Admin Pelatihan', 24, true, 'PPK, Bagian Pelatihan'),
('tata-usaha', 'Tata Usaha', 25, true, 'TU, Kasubbag Tata Usaha')
on conflict (kode) do nothing;
