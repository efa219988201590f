-- Who receives what the customer bears is part of what was approved. A trigger of its own: penawaran_tetap is replaced as its columns change.
create function penawaran_luar_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'quotation % was approved and does not change', old.id using errcode = 'integrity_constraint_violation';
end $$;
create trigger penawaran_luar_tetap before update on penawaran for each row
    when (old.status <> 'DRAF' and (new.luar_penerima, new.luar_cara) is distinct from (old.luar_penerima, old.luar_cara))
    execute function penawaran_luar_tetap();
