-- Factories of the demo customers.
insert into pabrik (pelanggan_id, nama, alamat, kota)
select id, bentuk_badan || ' ' || nama, a.alamat, a.kota from pelanggan p join (values
    ('demo-1', 'Jl. Raya Bogor, Cibinong, Bogor', 'Kabupaten Bogor'), ('demo-2', 'Jalan Kapten A. Rivai No. 21', 'Kota Palembang'), ('demo-3', 'Jalan Khatulistiwa No. 88, Siantan', 'Kota Pontianak')) a (kunci, alamat, kota) on a.kunci = p.kunci_kirim;
