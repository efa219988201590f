-- Whose own version of the process it was; null: everybody's, and steps from before this column, whose numbers of versions cannot be told apart.
alter table langkah add column varian text;

-- One row for each call of a phase, however often a case calls it. The steps inside are rows of langkah.
create table fase (
    id          bigint generated always as identity primary key,
    kasus       text not null references kasus,
    proses      text not null,
    versi       int not null,
    varian      text,
    elemen      text not null,
    nama        text,
    dipanggil   text not null,
    -- The engine's activity instance; no key into its tables, only a handle.
    pegangan    text not null,
    dibuat      timestamptz not null,
    selesai     timestamptz,
    dibatalkan  boolean not null default false,
    -- Working minutes from begin to end; null where the calendar of a year between them was not filled.
    menit       bigint
);
create index fase_pegangan on fase (pegangan) where selesai is null;
create index fase_kasus on fase (kasus) where selesai is null;

create function fase_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then raise exception 'fase tidak boleh dihapus'; end if;
    if old.selesai is not null then raise exception 'fase % sudah selesai dan tidak boleh diubah', old.id; end if;
    return new;
end $$;
create trigger fase_tetap before update or delete on fase for each row execute function fase_tetap();
create trigger fase_tidak_dikosongkan before truncate on fase for each statement execute function tidak_dikosongkan();

-- Figures of a process over a period: with 200 000 steps they take 2 ms instead of 60.
create index langkah_proses on langkah (proses, selesai);
create index fase_proses on fase (proses, selesai);
