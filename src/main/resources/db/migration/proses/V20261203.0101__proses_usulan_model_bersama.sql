-- A newer shared model is proposed to each satker that has a version of its own; no person proposes that.
do $$
declare
    syarat text;
begin
    for syarat in select conname from pg_constraint where conrelid = 'usulan_model'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%PROGRAM%' loop
        execute format('alter table usulan_model drop constraint %I', syarat);
    end loop;
end $$;
alter table usulan_model add constraint usulan_model_asal check (asal in ('UNGGAH', 'MODELER', 'TABEL_LANGKAH', 'PROGRAM', 'BERSAMA', 'KEMBALI')),
    add constraint usulan_model_tanpa_orang check ((pengusul is null) = (asal in ('PROGRAM', 'BERSAMA'))),
    add constraint usulan_model_bersama_varian check (asal <> 'BERSAMA' or satker is not null);
