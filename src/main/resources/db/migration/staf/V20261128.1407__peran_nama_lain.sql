-- What the applications before called whoever does this now (ADM-004).
alter table peran add column nama_lain text;
update peran p set nama_lain = n.nama
from (values ('cs', 'CS, Pengetik, Kerjasama, Staf PJI'), ('ketua-tim-pji', 'Ketua Tim PJI'), ('bendahara', 'Bendahara, Keuangan'),
    ('penyelia', 'Penyelia (limbah, udara, air), Koordinator Lab/PJ Lab, Kasi SS'), ('analis', 'Analis'), ('manajer-teknis', 'MT, Ketua Tim PKIV'),
    ('kepala-balai', 'Kepala Balai'), ('admin-satker', 'Admin, Admin Satker'), ('admin-pusat', 'Super Admin')) n (kode, nama)
where n.kode = p.kode;
