-- What was written down by mistake does not keep its number from the right one.
drop index sertifikat_nomor;
create unique index sertifikat_nomor on sertifikat (satker, lower(nomor)) where keadaan <> 'BATAL';

-- Nor are brands added to an issued certificate.
create or replace function sertifikat_merek_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'certificates stay in the register' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from sertifikat s where s.id in (old.sertifikat_id, new.sertifikat_id) and s.dirilis is not null and s.permohonan_id is not null) then
        raise exception 'the brands of an issued certificate do not change' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
drop trigger sertifikat_merek_tetap on sertifikat_merek;
create trigger sertifikat_merek_tetap before insert or update or delete on sertifikat_merek for each row execute function sertifikat_merek_tetap();
