-- A satker's own version that holds no longer: the satker follows the shared model again. A newer version of its own holds like any other.
create table varian_berakhir (
    definisi_id text primary key,
    usulan uuid not null references usulan_model,
    pada timestamptz not null
);
create trigger varian_berakhir_tetap before update or delete on varian_berakhir for each row execute function model_tetap();
create trigger varian_berakhir_tidak_dikosongkan before truncate on varian_berakhir for each statement execute function tidak_dikosongkan();
