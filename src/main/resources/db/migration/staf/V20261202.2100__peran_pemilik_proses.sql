-- Who owns the models of the services. Models name no customer, so the role works blind.
insert into peran (kode, nama, urut, mengenal_pelanggan, nama_lain) values
('pemilik-proses', 'Pemilik Proses', 45, false, 'Pengelola SOP, Tim Mutu');
