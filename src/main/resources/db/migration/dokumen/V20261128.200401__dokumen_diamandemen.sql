-- An issued document may be corrected by an amendment; it stays readable and says so.
alter table dokumen drop constraint dokumen_status_check;
alter table dokumen add constraint dokumen_status_check check (status in ('DRAF', 'DITANDATANGANI', 'TERBIT', 'BATAL', 'DIAMANDEMEN', 'DIGANTI'));
alter table dokumen add constraint dokumen_diamandemen check (status <> 'DIAMANDEMEN' or (pengganti is not null and diakhiri is not null and alasan is not null));
create index dokumen_pengganti on dokumen (pengganti) where pengganti is not null;

create or replace function dokumen_terbit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'documents are never emptied' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' and old.diterbitkan is null then
        return old;
    end if;
    if tg_op = 'UPDATE' and old.status in ('DRAF', 'DITANDATANGANI') then
        return new;
    end if;
    if tg_op = 'UPDATE' and old.status = 'TERBIT' and new.status in ('BATAL', 'DIAMANDEMEN', 'DIGANTI')
       and to_jsonb(new) - array['status', 'pengganti', 'alasan', 'diakhiri'] = to_jsonb(old) - array['status', 'pengganti', 'alasan', 'diakhiri'] then
        return new;
    end if;
    raise exception 'document % is issued and never changes', old.nomor using errcode = 'integrity_constraint_violation';
end $$;
