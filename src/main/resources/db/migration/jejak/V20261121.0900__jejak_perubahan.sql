-- Who changed which master data, when, from what to what. Rows are only ever added.
create table jejak (
    id       bigint generated always as identity primary key,
    satker   text,
    oleh     text not null,
    objek    text not null,
    kunci    text not null,
    sebelum  text,
    sesudah  text,
    pada     timestamptz not null
);
create index jejak_objek on jejak (objek, kunci, id desc);
create index jejak_satker on jejak (satker, id desc);

create function jejak_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'jejak perubahan tidak boleh diubah atau dihapus';
end $$;
create trigger jejak_tetap before update or delete on jejak for each row execute function jejak_tetap();
