-- Who reads whose a case is (LAB-006), said once. A new role works blind until somebody says otherwise.
alter table peran add column mengenal_pelanggan boolean not null default false;
update peran set mengenal_pelanggan = true where kode in ('cs', 'bendahara', 'ketua-tim-pji', 'kepala-balai', 'admin-satker');
