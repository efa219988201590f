-- A complaint about lateness is found true while the order is still not finished: its letter then names no day of completion.
do $$
declare nama text;
begin
    for nama in select conname from pg_constraint where conrelid = 'permohonan_maaf'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%selesai IS NOT NULL%' loop
        execute format('alter table permohonan_maaf drop constraint %I', nama);
    end loop;
end $$;
alter table permohonan_maaf add check (permohonan_id is null or (dokumen_id is not null and janji is not null));
