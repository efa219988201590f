-- What the pengetik adds to a sample in its report, and which samples stand outside the accreditation (LHU-030).
create table lhu_ketikan (
    laporan_id       bigint not null references laporan,
    sampel_id        bigint not null references sampel,
    catatan          text,
    catatan_en       text,
    tanpa_akreditasi boolean not null,
    oleh             text not null references staf,
    pada             timestamptz not null,
    primary key (laporan_id, sampel_id)
);

-- A report that is out says what it says.
create function lhu_ketikan_tetap() returns trigger language plpgsql as $$
begin
    if exists (select 1 from laporan where id = new.laporan_id and dirilis is not null) then
        raise exception 'report % is issued and never changes', new.laporan_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger lhu_ketikan_tetap before insert or update on lhu_ketikan for each row execute function lhu_ketikan_tetap();

-- Prints of the typed report before it is signed (LHU-007); those of the issued one stand in lhu_cetak.
create table lhu_ketikan_cetak (
    id         bigint generated always as identity primary key,
    laporan_id bigint not null references laporan,
    oleh       text not null references staf,
    pada       timestamptz not null
);
create index lhu_ketikan_cetak_laporan on lhu_ketikan_cetak (laporan_id, id);
create trigger lhu_ketikan_cetak_tetap before update or delete on lhu_ketikan_cetak for each row execute function lhu_serah_tetap();
create trigger lhu_ketikan_cetak_tidak_dikosongkan before truncate on lhu_ketikan_cetak for each statement execute function lhu_serah_tetap();

-- The koordinator lab and CS send a typed report back to the pengetik with a note (LHU-009, LHU-027).
alter table lhu_catatan drop constraint lhu_catatan_tindakan_check;
alter table lhu_catatan add constraint lhu_catatan_tindakan_check check (tindakan in ('KEMBALIKAN', 'PERBAIKI', 'TARIK', 'KOREKSI', 'KETIK_ULANG'));
