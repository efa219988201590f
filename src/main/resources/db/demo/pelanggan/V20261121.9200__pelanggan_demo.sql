-- Demo customers; everybody's password is laju-demo.
insert into pelanggan (satker, kategori, bentuk_badan, nama, tipe, kelompok, npwp, kbli, alamat, provinsi, kota, kode_pos, surel, telepon, fax,
    whatsapp, kontak_nama, kontak_jabatan, kontak_hp, kontak_surel, status, kunci_kirim, didaftarkan, diputuskan, diputuskan_oleh) values
('bbspjikfk', 'perusahaan-swasta', 'PT', 'Argon Mulia', 'Industri', 'Kemasan dan plastik', '013456789012000', '22220', 'Jalan Raya Bogor Km 27 No. 8, Ciracas',
 '31', '3175', '13740', 'kontak@argonmulia.example.id', '(021) 5550 3508', '(021) 5550 3509', '6281100003508', 'Anita Rahayu', 'Manajer Mutu', '081100003508',
 'anita@argonmulia.example.id', 'AKTIF', 'demo-1', '2026-01-05 02:00Z', '2026-01-05 04:00Z', 'admin'),
('bspji-palembang', 'perusahaan-swasta', 'CV', 'Tirta Musi', 'Industri', 'Air minum dalam kemasan', '029876543211000', '11050', 'Jalan Kapten A. Rivai No. 21',
 '16', '1671', '30135', 'kontak@tirtamusi.example.id', '(0711) 555 7021', null, '6281100007021', 'Dedi Kurnia', 'Direktur', '081100007021',
 'dedi@tirtamusi.example.id', 'AKTIF', 'demo-2', '2026-01-06 02:00Z', '2026-01-06 04:00Z', 'admin.plg'),
('bspji-pontianak', 'perusahaan-swasta', 'PT', 'Kapuas Segar Lestari', 'Industri', 'Makanan dan minuman', '0311223344555000', '10761', 'Jalan Khatulistiwa No. 88, Siantan',
 '61', '6171', '78242', 'kontak@kapuassegar.example.id', '(0561) 555 4088', null, '6281100004088', 'Yohanes Lim', 'Kepala Produksi', '081100004088',
 'yohanes@kapuassegar.example.id', 'AKTIF', 'demo-3', '2026-01-07 02:00Z', '2026-01-07 04:00Z', 'admin.ptk');

insert into pengguna (pelanggan, username, surel, nama, jabatan, hp, sandi, dibuat)
select p.id, u.username, u.surel, u.nama, u.jabatan, u.hp, '{bcrypt}$2a$10$Vw1toM38voK1Pb.dwK4M7uBXtvx/v0A.7uuVLJrOz/j7c5.ofkSia', p.diputuskan
from pelanggan p join (values
    ('demo-1', 'argonmulia3508', 'kontak@argonmulia.example.id', 'Anita Rahayu', 'Manajer Mutu', '081100003508'),
    ('demo-1', 'keuangan.argon', 'keuangan@argonmulia.example.id', 'Surya Wijaya', 'Staf Keuangan', '081100003510'),
    ('demo-2', 'tirtamusi7021', 'kontak@tirtamusi.example.id', 'Dedi Kurnia', 'Direktur', '081100007021'),
    ('demo-3', 'kapuassegar4088', 'kontak@kapuassegar.example.id', 'Yohanes Lim', 'Kepala Produksi', '081100004088')
) as u (kunci, username, surel, nama, jabatan, hp) on u.kunci = p.kunci_kirim;

insert into pengguna_peran select g.id, r from pengguna g cross join unnest(array['pemohon', 'keuangan', 'penandatangan']) r where g.username <> 'keuangan.argon';
insert into pengguna_peran select id, 'keuangan' from pengguna where username = 'keuangan.argon';
