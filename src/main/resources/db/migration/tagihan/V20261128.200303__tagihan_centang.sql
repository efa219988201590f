-- Who ticked off a payment in the daily comparison of SIMPONI, bank and LAJU; the newest line of a payment counts.
create table centang_harian (
    id         bigint generated always as identity primary key,
    satker     text not null references satker,
    -- The NTPN; for a row of the bank without one what the bank calls it.
    kunci      text not null,
    dicentang  boolean not null,
    -- What the three said at that moment: a tick counts for nothing else.
    keadaan    text not null,
    catatan    text,
    pada       timestamptz not null,
    oleh       text not null
);
create index centang_harian_kunci on centang_harian (satker, kunci, id desc);
create function centang_harian_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'ticks are only added' using errcode = 'integrity_constraint_violation';
end $$;
create trigger centang_harian_tetap before update or delete on centang_harian for each row execute function centang_harian_tetap();
create trigger centang_harian_tidak_dikosongkan before truncate on centang_harian for each statement execute function tidak_dikosongkan();
