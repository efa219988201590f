-- Of which password a member was confirmed: whoever gets a new one from an administrator is out until another member confirms again.
alter table wbs_anggota add column versi_sandi int not null default 0;
update wbs_anggota a set versi_sandi = s.versi from staf s where s.id = a.staf;
