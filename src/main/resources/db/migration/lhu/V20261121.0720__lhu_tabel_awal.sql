-- Who signs in place of the Kepala Balai, by which letter, from when to when.
create table mandat_penanda (
    id             bigint generated always as identity primary key,
    satker         text not null references satker,
    staf           text not null references staf,
    sebutan        text not null check (sebutan in ('Plh.', 'Plt.')),
    nomor_surat    text not null,
    tanggal_surat  date not null,
    berlaku_dari   date not null,
    berlaku_sampai date not null,
    dibuat_oleh    text not null,
    dibuat         timestamptz not null,
    diakhiri       timestamptz,
    check (berlaku_sampai >= berlaku_dari)
);
create index mandat_penanda_satker on mandat_penanda (satker, berlaku_sampai desc);

-- What CS last chose for a report; a returned report starts from it.
create table lhu_pilihan (
    laporan_id     bigint primary key references laporan,
    penanda_tangan text not null references staf,
    mandat_id      bigint references mandat_penanda,
    tanpa_simbol   boolean not null,
    catatan        text,
    catatan_en     text,
    oleh           text not null,
    pada           timestamptz not null
);

-- Why a report went back, by the signer or at the last check; never changed.
create table lhu_catatan (
    id         bigint generated always as identity primary key,
    laporan_id bigint not null references laporan,
    tindakan   text not null check (tindakan in ('KEMBALIKAN', 'PERBAIKI')),
    catatan    text not null,
    oleh       text not null,
    pada       timestamptz not null
);
create index lhu_catatan_laporan on lhu_catatan (laporan_id, id);

-- Reports that customers may fetch.
create table lhu_terbit (
    laporan_id    bigint primary key references laporan,
    permohonan_id bigint not null references permohonan,
    satker        text not null references satker,
    pelanggan_id  bigint not null,
    pada          timestamptz not null
);
create index lhu_terbit_pelanggan on lhu_terbit (pelanggan_id, permohonan_id);

create table lhu_unduhan (
    id          bigint generated always as identity primary key,
    laporan_id  bigint not null references lhu_terbit,
    pengguna_id bigint not null,
    pada        timestamptz not null
);
create index lhu_unduhan_laporan on lhu_unduhan (laporan_id);

-- ISO/IEC 17025, 7.8.8: an issued report never changes. The document is guarded by its own trigger; this guards which document it is.
create function laporan_terbit_tetap() returns trigger language plpgsql as $$
begin
    if old.dirilis is not null then
        raise exception 'report % is issued and never changes', old.nomor_lhu using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger laporan_terbit_tetap before update or delete on laporan for each row execute function laporan_terbit_tetap();

create function sampel_terbit_tetap() returns trigger language plpgsql as $$
begin
    if exists (select 1 from laporan where id = old.laporan_id and dirilis is not null) then
        raise exception 'sample % stands in an issued report and never changes', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger sampel_terbit_tetap before update or delete on sampel for each row execute function sampel_terbit_tetap();
