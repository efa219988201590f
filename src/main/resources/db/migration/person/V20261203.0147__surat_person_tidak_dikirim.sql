-- A letter that came back unsigned may be given up: its number is cancelled, and its row stays.
alter table surat_person add column batal timestamptz;
alter table surat_person add column batal_alasan text check (trim(batal_alasan) <> '');
alter table surat_person add constraint surat_person_batal check (batal is null or (batal_alasan is not null and dikirim is null));

create or replace function surat_person_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.dikirim is not null or old.batal is not null or (old.nomor is not null and new.nomor is distinct from old.nomor) then
        raise exception 'a letter that is out or given up does not change, and none loses its number' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
