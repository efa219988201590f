-- The contact of the ministry's inspectorate, and the group before which all tasks about a report lie, whoever works on them: nobody holds it.
alter table peran add column dipegang boolean not null default true;
insert into peran (kode, nama, urut, mengenal_pelanggan, nama_lain, dipegang) values
('inspektorat', 'Inspektorat', 40, false, null, true),
('lingkar-wbs', 'Lingkar Pelaporan', 41, false, null, false);
alter table staf_peran add constraint staf_peran_bukan_lingkar check (peran <> 'lingkar-wbs');

-- Cases that stand in no list, search or page for others than those who handle them.
alter table kasus add column tertutup boolean not null generated always as (layanan = 'whistle-blowing') stored;
