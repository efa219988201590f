-- Every print of an issued report (DOC-010); from the second on with a reason.
create table lhu_cetak (
    id         bigint generated always as identity primary key,
    laporan_id bigint not null references lhu_terbit,
    alasan     text,
    oleh       text not null references staf,
    pada       timestamptz not null
);
create index lhu_cetak_laporan on lhu_cetak (laporan_id, id);

-- The paper of a report: ready at the counter, then collected or sent (LHU-011 to LHU-015, LHU-029).
create table lhu_hardcopy (
    laporan_id   bigint primary key references lhu_terbit,
    siap_oleh    text not null references staf,
    siap_pada    timestamptz not null,
    cara         text check (cara in ('DIAMBIL', 'DIKIRIM')),
    -- who took it, or the address it went to
    penerima     text,
    kurir        text,
    nomor_kirim  text,
    serah_oleh   text references staf,
    serah_pada   timestamptz,
    check ((cara is null) = (serah_pada is null)),
    check (cara is null or penerima is not null),
    check (cara is distinct from 'DIKIRIM' or (kurir is not null and nomor_kirim is not null))
);

create function lhu_serah_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'lhu_hardcopy' then
        if old.serah_pada is null then
            return new;
        end if;
    end if;
    raise exception 'prints and hand-overs of reports never change' using errcode = 'integrity_constraint_violation';
end $$;
create trigger lhu_cetak_tetap before update or delete on lhu_cetak for each row execute function lhu_serah_tetap();
create trigger lhu_cetak_tidak_dikosongkan before truncate on lhu_cetak for each statement execute function lhu_serah_tetap();
create trigger lhu_hardcopy_tetap before update or delete on lhu_hardcopy for each row execute function lhu_serah_tetap();
create trigger lhu_hardcopy_tidak_dikosongkan before truncate on lhu_hardcopy for each statement execute function lhu_serah_tetap();
