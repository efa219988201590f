-- Three more parts of kelola are granted one by one; whoever could use them so far still can.
insert into staf_hak
select p.staf, b, t
from staf_peran p,
     unnest(array['pelanggan', 'surat', 'pengumuman']) b,
     unnest(array['LIHAT', 'TAMBAH', 'UBAH', 'HAPUS']) t
where p.peran = 'admin-satker'
on conflict do nothing;
-- Kinds of customers belong to Admin Pusat alone; the right opened nothing.
delete from staf_hak where bagian = 'kategori-pelanggan';
