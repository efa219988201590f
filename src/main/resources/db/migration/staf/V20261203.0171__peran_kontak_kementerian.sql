-- Somebody of the ministry, from outside of the balai, for complaints and appeals about work in which everybody there had a part.
insert into peran (kode, nama, urut, mengenal_pelanggan, nama_lain, dipegang) values ('kontak-kementerian', 'Kontak Kementerian', 42, true, null, true);
