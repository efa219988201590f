-- Looks after courses and classes; whose people take part stands on every list it keeps.
insert into peran (kode, nama, urut, mengenal_pelanggan, nama_lain) values
('admin-pelatihan', 'Admin Pelatihan', 24, true, 'PPK, Bagian Pelatihan');
