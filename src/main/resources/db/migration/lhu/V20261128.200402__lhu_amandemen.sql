-- A correction of an issued report (ISO/IEC 17025, 7.8.8): the report stays as it is, another one repeats its samples and names it.
alter table laporan add column asal_id bigint references laporan;
alter table laporan add column kasus text;
comment on column laporan.asal_id is 'report that the samples belong to; null: this one';
comment on column laporan.kasus is 'case in which a corrected report is made; null: that of the request';

create table amandemen (
    id             bigint generated always as identity primary key,
    satker         text not null references satker,
    permohonan_id  bigint not null references permohonan,
    -- the issued report to be corrected
    laporan_id     bigint not null references laporan,
    asal           text not null check (asal in ('PELANGGAN', 'STAF')),
    pengguna_id    bigint,
    peminta        text not null,
    alasan         text not null,
    diminta        timestamptz not null,
    -- what the laboratory may read: without the customer
    uraian_lab     text,
    putusan        text check (putusan in ('TOLAK', 'AMANDEMEN', 'PENGGANTI')),
    putusan_alasan text,
    diputus_oleh   text references staf,
    diputus        timestamptz,
    laporan_baru   bigint unique references laporan,
    -- content of the report as it was, then what differs from it, field by field
    isi_lama       text,
    beda           text,
    selesai        timestamptz,
    check ((putusan is null) = (diputus is null)),
    check (putusan is null or putusan_alasan is not null),
    check ((asal = 'PELANGGAN') = (pengguna_id is not null))
);
create unique index amandemen_berjalan on amandemen (laporan_id) where selesai is null;
create index amandemen_permohonan on amandemen (permohonan_id);
create index amandemen_laporan on amandemen (laporan_id);

-- Who did what to a request for a correction; never changed.
create table amandemen_jejak (
    id           bigint generated always as identity primary key,
    amandemen_id bigint not null references amandemen,
    tindakan     text not null,
    catatan      text,
    oleh         text not null,
    pada         timestamptz not null
);
create index amandemen_jejak_amandemen on amandemen_jejak (amandemen_id, id);

-- Words of the request as the corrected report prints them; the request itself stays as the customer typed it.
create table laporan_koreksi (
    laporan_id bigint not null references laporan,
    sampel_id  bigint references sampel,
    bidang     text not null,
    isi        text not null,
    oleh       text not null,
    pada       timestamptz not null,
    unique nulls not distinct (laporan_id, sampel_id, bidang)
);

create function amandemen_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'amandemen' then
        if old.selesai is null then
            return new;
        end if;
    end if;
    raise exception 'the register of corrected reports never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger amandemen_tetap before update or delete on amandemen for each row execute function amandemen_tetap();
create trigger amandemen_tidak_dikosongkan before truncate on amandemen for each statement execute function amandemen_tetap();
create trigger amandemen_jejak_tetap before update or delete on amandemen_jejak for each row execute function amandemen_tetap();
create trigger amandemen_jejak_tidak_dikosongkan before truncate on amandemen_jejak for each statement execute function amandemen_tetap();

create function laporan_koreksi_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' or tg_op <> 'INSERT' and exists (select 1 from laporan where id = old.laporan_id and dirilis is not null)
       or tg_op <> 'DELETE' and exists (select 1 from laporan where id = new.laporan_id and dirilis is not null) then
        raise exception 'an issued report never changes, nor do its corrections' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger laporan_koreksi_tetap before insert or update or delete on laporan_koreksi for each row execute function laporan_koreksi_tetap();
create trigger laporan_koreksi_tidak_dikosongkan before truncate on laporan_koreksi for each statement execute function laporan_koreksi_tetap();

-- An amendment has a series of its own; a replacement takes the next number of a report.
insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari)
select satker, 'LHU_AMANDEMEN', replace(pola, '{urut}', '{urut}/AMD'), ulang, berlaku_dari from pola_nomor where jenis = 'LHU';
