-- Orders from before unit_order were given the units that were asked for on the day of the change. Whoever was tested by other units keeps those: they are the ones with a mark.
alter table unit_order disable trigger unit_order_tetap;
create temporary table unit_diuji on commit drop as
select distinct on (p.permohonan_id, n.unit_id) p.permohonan_id, n.unit_id, n.minimal
from nilai_unit n join uji_peserta u on u.id = n.uji_id join peserta p on p.id = u.peserta_id order by p.permohonan_id, n.unit_id, u.ke;
delete from unit_order o where exists (select from unit_diuji d where d.permohonan_id = o.permohonan_id)
    and not exists (select from unit_diuji d where d.permohonan_id = o.permohonan_id and d.unit_id = o.unit_id);
insert into unit_order (permohonan_id, unit_id, urut, kode, judul, cara, nilai_minimal)
select d.permohonan_id, k.id, k.urut, k.kode, k.judul, k.cara, d.minimal from unit_diuji d join unit_kompetensi k on k.id = d.unit_id on conflict do nothing;
drop table unit_diuji;
alter table unit_order enable trigger unit_order_tetap;
