-- Days that a quotation offers, of services that agree on them with the price. Frozen with the lines.
create table jadwal_penawaran (
    penawaran_id bigint primary key references penawaran,
    mulai        date not null,
    selesai      date not null check (selesai >= mulai),
    uraian       text
);
create trigger jadwal_penawaran_tetap before insert or update or delete on jadwal_penawaran for each row execute function penawaran_baris_tetap();
create trigger jadwal_penawaran_tidak_dikosongkan before truncate on jadwal_penawaran for each statement execute function tidak_dikosongkan();

-- What the customer proposed instead of agreeing; that quotation is DIGANTI and a new one follows.
create table usulan_jadwal (
    penawaran_id bigint primary key references penawaran,
    mulai        date not null,
    selesai      date not null check (selesai >= mulai),
    alasan       text not null check (length(trim(alasan)) > 0),
    oleh         text not null,
    pada         timestamptz not null
);
create function usulan_jadwal_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'what a customer proposed stays as it was' using errcode = 'integrity_constraint_violation';
end $$;
create trigger usulan_jadwal_tetap before update or delete on usulan_jadwal for each row execute function usulan_jadwal_tetap();
create trigger usulan_jadwal_tidak_dikosongkan before truncate on usulan_jadwal for each statement execute function tidak_dikosongkan();
