-- An absent member of staff names a deputy for a period and for some of the own roles.
create table pelimpahan (
    id             bigint generated always as identity primary key,
    satker         text not null references satker,
    berhalangan    text not null,
    pengganti      text not null,
    -- Codes of roles, parted by commas.
    peran          text not null,
    -- Days in the satker's zone, both included.
    mulai          date not null,
    sampai         date not null,
    alasan         text not null,
    dibuat_oleh    text not null,
    dibuat         timestamptz not null,
    diakhiri       timestamptz,
    diakhiri_oleh  text,
    -- When the inbox of the deputy was opened and closed; the rights themselves follow the days above.
    dibuka         timestamptz,
    ditutup        timestamptz,
    check (mulai <= sampai),
    check (berhalangan <> pengganti)
);
create index pelimpahan_pengganti on pelimpahan (pengganti) where diakhiri is null;
create index pelimpahan_berhalangan on pelimpahan (berhalangan) where diakhiri is null;
create index pelimpahan_belum_ditutup on pelimpahan (mulai) where ditutup is null;

-- Who worked for whom must stay readable: rows are never deleted, and what was agreed is never rewritten.
create function pelimpahan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then raise exception 'pelimpahan tidak boleh dihapus'; end if;
    if (old.satker, old.berhalangan, old.pengganti, old.peran, old.mulai, old.sampai, old.alasan, old.dibuat_oleh, old.dibuat)
        is distinct from (new.satker, new.berhalangan, new.pengganti, new.peran, new.mulai, new.sampai, new.alasan, new.dibuat_oleh, new.dibuat)
        or old.diakhiri is not null and new.diakhiri is distinct from old.diakhiri then
        raise exception 'pelimpahan % tidak boleh diubah, hanya diakhiri', old.id;
    end if;
    return new;
end $$;
create trigger pelimpahan_tetap before update or delete on pelimpahan for each row execute function pelimpahan_tetap();
create trigger pelimpahan_tidak_dikosongkan before truncate on pelimpahan for each statement execute function tidak_dikosongkan();

-- Tasks that were put before a deputy, so that exactly these are hidden again; pegangan is the engine's task id, only a handle.
create table titipan_tugas (
    pegangan     text not null,
    berhalangan  text not null,
    pengganti    text not null,
    primary key (pegangan, pengganti)
);
create index titipan_tugas_pengganti on titipan_tugas (pengganti, berhalangan);
