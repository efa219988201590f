-- A letter or a note from the suggestion box may name nothing but an address; who writes through SP4N-LAPOR is answered there.
alter table pengaduan add column alamat text;
do $$
declare nama text;
begin
    select conname into nama from pg_constraint where conrelid = 'pengaduan'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%telepon%surel%';
    execute format('alter table pengaduan drop constraint %I', nama);
end $$;
alter table pengaduan add constraint pengaduan_dapat_dijawab
    check (pelanggan_id is not null or telepon is not null or surel is not null or alamat is not null or saluran = 'SP4N_LAPOR');
