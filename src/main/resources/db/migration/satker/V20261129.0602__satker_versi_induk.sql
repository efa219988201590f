-- One version for all that nodes keep in memory: now also the satker and their settings, so that a transaction asks once for everything.
alter table kalender_versi rename to versi_induk;
alter sequence kalender_versi_urut rename to versi_induk_urut;
alter function kalender_berubah() rename to induk_berubah;
create or replace function induk_berubah() returns trigger language plpgsql as $$
begin
    update versi_induk set versi = nextval('versi_induk_urut');
    return null;
end $$;

create trigger satker_berubah after insert or update or delete or truncate on satker
    for each statement execute function induk_berubah();
create trigger pengaturan_satker_berubah after insert or update or delete or truncate on pengaturan_satker
    for each statement execute function induk_berubah();
