-- the cancelled session which an order had, so that its customer reads which one and why
alter table uji_peserta add column sesi_lepas_id bigint references sesi_uji;
