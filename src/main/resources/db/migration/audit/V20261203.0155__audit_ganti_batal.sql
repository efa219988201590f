-- A change of a team may end without a new one: why.
alter table ganti_tim add column batal text check (length(trim(batal)) > 0), add check (batal is null or selesai is not null);

create or replace function ganti_tim_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.selesai is null and to_jsonb(new) - array['selesai', 'batal'] = to_jsonb(old) - array['selesai', 'batal'] then
        return new;
    end if;
    raise exception 'why a team was changed stays' using errcode = 'integrity_constraint_violation';
end $$;
