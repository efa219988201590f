-- What the customer may choose for a result "not testable", as the penyelia offers it (ISO/IEC 17025, 7.1.6); dropping is always on offer.
create table usulan_uji (
    hasil_id         bigint primary key references hasil_uji,
    -- each one null when it is not on offer
    tunda_sampai     date,
    subkontraktor    text,
    metode           text,
    sampel_pengganti text,
    catatan          text,
    oleh             text not null references staf,
    pada             timestamptz not null
);
create trigger usulan_uji_tetap before update or delete on usulan_uji for each row execute function pengujian_hanya_tambah();
comment on column usulan_uji.sampel_pengganti is 'how much is asked for, in words';

alter table persetujuan_uji drop constraint persetujuan_uji_keputusan_check;
alter table persetujuan_uji add constraint persetujuan_uji_keputusan_check
    check (keputusan in ('ULANG', 'CORET', 'TUNDA', 'SUBKONTRAK', 'METODE', 'PENGGANTI', 'TANPA_JAWABAN'));
comment on column persetujuan_uji.keputusan is 'ULANG is the penyelia''s own: tested again from the sample at hand, nothing agreed changes';

-- Another sample in place of one that could not be tested; the parameters tested before keep theirs.
create table sampel_pengganti (
    id            bigint generated always as identity primary key,
    sampel_id     bigint not null references sampel,
    diminta       text not null,
    diminta_pada  timestamptz not null,
    jumlah        text,
    kemasan       text,
    kondisi       text,
    tempat        text,
    diserahkan    text,
    diterima_oleh text references staf,
    diterima_pada timestamptz,
    lewat_pada    timestamptz,
    check (diterima_pada is null or (jumlah is not null and kondisi is not null and tempat is not null and diterima_oleh is not null)),
    check (diterima_pada is null or lewat_pada is null)
);
create unique index sampel_pengganti_ditunggu on sampel_pengganti (sampel_id) where diterima_pada is null and lewat_pada is null;

alter table paket_uji add column subkontraktor text;
comment on column paket_uji.subkontraktor is 'external laboratory that tests; the analyst enters what its report says. null: tested in house';
