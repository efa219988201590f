-- Tata Usaha writes the letters of duty for instructors.
insert into peran (kode, nama, urut, mengenal_pelanggan, nama_lain) values
('tata-usaha', 'Tata Usaha', 25, true, 'TU, Kasubbag Tata Usaha');
