-- A replacement ends without a certificate when the one that it was to replace is withdrawn; why that was.
alter table penggantian_person add column dihentikan text;
alter table penggantian_person add constraint penggantian_person_dihentikan check (dihentikan is null or (selesai is not null and trim(dihentikan) <> ''));
