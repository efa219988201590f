-- An objection of the customer to results of an issued report (ISO/IEC 17025, 7.9), and what became of it.
create table keberatan_hasil (
    id             bigint generated always as identity primary key,
    satker         text not null references satker,
    permohonan_id  bigint not null references permohonan,
    laporan_id     bigint not null references laporan,
    pelanggan_id   bigint not null,
    pengguna_id    bigint not null,
    peminta        text not null,
    alasan         text not null,
    diajukan       timestamptz not null,
    -- what the laboratory may read: without the customer
    uraian_lab     text,
    -- SISA: tested again from what is left of the sample; BARU: from a new one
    putusan        text check (putusan in ('TOLAK', 'SISA', 'BARU')),
    putusan_alasan text,
    diputus_oleh   text references staf,
    diputus        timestamptz,
    -- until when the new sample is awaited, and how the customer sends it
    batas_sampel   timestamptz,
    kiriman        text,
    catatan_sampel text,
    hasil          text check (hasil in ('DITOLAK', 'DIKUKUHKAN', 'DIKOREKSI', 'GUGUR', 'DITARIK')),
    selesai        timestamptz,
    check ((putusan is null) = (diputus is null)),
    check (putusan is null or putusan_alasan is not null),
    check ((hasil is null) = (selesai is null))
);
create unique index keberatan_berjalan on keberatan_hasil (laporan_id) where selesai is null;
create index keberatan_pelanggan on keberatan_hasil (pelanggan_id, id);
create index keberatan_laporan on keberatan_hasil (laporan_id, id);

-- The results that the customer doubts.
create table keberatan_parameter (
    keberatan_id bigint not null references keberatan_hasil,
    pilihan_id   bigint not null references sampel_parameter,
    primary key (keberatan_id, pilihan_id)
);
create index keberatan_parameter_pilihan on keberatan_parameter (pilihan_id);

-- What the customer shows for it; the laboratory sees only what CS opened.
create table keberatan_berkas (
    keberatan_id bigint not null references keberatan_hasil,
    berkas_id    uuid not null references berkas,
    untuk_lab    boolean not null default false,
    primary key (keberatan_id, berkas_id)
);

-- Who did what to an objection; never changed.
create table keberatan_jejak (
    id           bigint generated always as identity primary key,
    keberatan_id bigint not null references keberatan_hasil,
    tindakan     text not null,
    catatan      text,
    oleh         text not null,
    pada         timestamptz not null
);
create index keberatan_jejak_keberatan on keberatan_jejak (keberatan_id, id);

create function keberatan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'keberatan_hasil' then
        if old.selesai is null then
            return new;
        end if;
    end if;
    raise exception 'the register of objections never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger keberatan_tetap before update or delete on keberatan_hasil for each row execute function keberatan_tetap();
create trigger keberatan_tidak_dikosongkan before truncate on keberatan_hasil for each statement execute function keberatan_tetap();
create trigger keberatan_parameter_tetap before update or delete on keberatan_parameter for each row execute function keberatan_tetap();
create trigger keberatan_parameter_tidak_dikosongkan before truncate on keberatan_parameter for each statement execute function keberatan_tetap();
create trigger keberatan_berkas_tetap before delete on keberatan_berkas for each row execute function keberatan_tetap();
create trigger keberatan_berkas_tidak_dikosongkan before truncate on keberatan_berkas for each statement execute function keberatan_tetap();
create trigger keberatan_jejak_tetap before update or delete on keberatan_jejak for each row execute function keberatan_tetap();
create trigger keberatan_jejak_tidak_dikosongkan before truncate on keberatan_jejak for each statement execute function keberatan_tetap();

-- A correction may come from an accepted objection: decided already, and concluded after the test was repeated.
alter table amandemen drop constraint amandemen_asal_check;
alter table amandemen add constraint amandemen_asal_check check (asal in ('PELANGGAN', 'STAF', 'KEBERATAN'));
alter table amandemen add column keberatan_id bigint unique references keberatan_hasil;
alter table amandemen add column uji_ulang text check (uji_ulang in ('DIKUKUHKAN', 'DIKOREKSI'));
alter table amandemen add column uji_ulang_catatan text;
alter table amandemen add constraint amandemen_keberatan check ((asal = 'KEBERATAN') = (keberatan_id is not null));
alter table amandemen add constraint amandemen_uji_ulang check ((uji_ulang is null) = (uji_ulang_catatan is null));
