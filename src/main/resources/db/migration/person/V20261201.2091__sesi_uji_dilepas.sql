-- the session which an order had and which did not take place for it, so that its customer reads which one and why
alter table uji_peserta add column sesi_lepas_id bigint references sesi_uji;
