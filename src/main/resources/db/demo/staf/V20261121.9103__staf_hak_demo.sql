insert into staf_hak
select p.staf, b, t
from staf_peran p,
     unnest(array['satker', 'staf', 'kalender', 'penomoran', 'penandatangan', 'layanan', 'kategori-pelanggan', 'jejak']) b,
     unnest(array['LIHAT', 'TAMBAH', 'UBAH', 'HAPUS']) t
where p.peran = 'admin-satker';
