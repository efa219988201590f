-- Photos and drawn signatures of a sample that is taken once more; stored when they are made, bound to the taking when it is reported.
create table foto_ulang (
    id         bigint generated always as identity primary key,
    sampel_id  bigint not null references sampel,
    ulang_id   bigint references contoh_ulang,
    jenis      text not null check (jenis in ('FOTO', 'TTD_PELANGGAN', 'TTD_PETUGAS')),
    berkas_id  uuid not null references berkas,
    oleh       text not null,
    pada       timestamptz not null
);
create index foto_ulang_sampel on foto_ulang (sampel_id, ulang_id);
alter table contoh_ulang add column saksi_jabatan text;

-- One may be taken away again until the taking is reported.
create function foto_ulang_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.ulang_id is null then
            return old;
        end if;
    elsif tg_op = 'UPDATE' then
        if old.ulang_id is null and to_jsonb(new) - 'ulang_id' = to_jsonb(old) - 'ulang_id' then
            return new;
        end if;
    end if;
    raise exception 'photos and signatures of a reported taking stay' using errcode = 'integrity_constraint_violation';
end $$;
create trigger foto_ulang_tetap before update or delete on foto_ulang for each row execute function foto_ulang_tetap();
create trigger foto_ulang_tidak_dikosongkan before truncate on foto_ulang for each statement execute function foto_ulang_tetap();
