insert into penanda_pelatihan (satker, staf, jabatan, aktif) values
('bbspjikfk', 'kepala', 'Kepala Balai', true), ('bspji-palembang', 'kepala.plg', 'Kepala Balai', true), ('bspji-pontianak', 'kepala.ptk', 'Kepala Balai', true);
