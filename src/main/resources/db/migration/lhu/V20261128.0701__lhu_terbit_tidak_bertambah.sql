-- An issued report neither loses nor gains a sample, and its register is neither emptied nor rewritten.
create or replace function sampel_terbit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and exists (select 1 from laporan where id = old.laporan_id and dirilis is not null)
       or tg_op <> 'DELETE' and exists (select 1 from laporan where id = new.laporan_id and dirilis is not null) then
        raise exception 'an issued report never changes, nor do its samples' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
drop trigger sampel_terbit_tetap on sampel;
create trigger sampel_terbit_tetap before insert or update or delete on sampel for each row execute function sampel_terbit_tetap();

create function lhu_register_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'the register of reports never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger lhu_terbit_tetap before update or delete on lhu_terbit for each row execute function lhu_register_tetap();
create trigger lhu_catatan_tetap before update or delete on lhu_catatan for each row execute function lhu_register_tetap();
create trigger lhu_terbit_tidak_dikosongkan before truncate on lhu_terbit for each statement execute function lhu_register_tetap();
create trigger laporan_tidak_dikosongkan before truncate on laporan for each statement execute function lhu_register_tetap();
create trigger sampel_tidak_dikosongkan before truncate on sampel for each statement execute function lhu_register_tetap();
