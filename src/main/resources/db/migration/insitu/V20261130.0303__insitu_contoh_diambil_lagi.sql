-- A sample of our own officers that CS refused, taken once more at the site; the newest counts, the refused one stays as it was reported.
create table contoh_ulang (
    id            bigint generated always as identity primary key,
    sampel_id     bigint not null references sampel,
    petugas       text not null references staf,
    tiba          timestamptz not null,
    selesai       timestamptz not null check (selesai >= tiba),
    saksi_nama    text not null,
    nomor_contoh  text,
    titik         text,
    lintang       numeric(9, 6) check (lintang between -90 and 90),
    bujur         numeric(9, 6) check (bujur between -180 and 180),
    diambil       timestamptz not null,
    metode        text,
    kondisi       text not null,
    jumlah        text,
    wadah         text,
    pengawet      text,
    identitas     text,
    dicatat       timestamptz not null,
    dicatat_oleh  text not null,
    check ((lintang is null) = (bujur is null))
);
create index contoh_ulang_sampel on contoh_ulang (sampel_id, id);
create trigger contoh_ulang_tetap before update or delete on contoh_ulang for each row execute function hasil_lapangan_tetap();
create trigger contoh_ulang_tidak_dikosongkan before truncate on contoh_ulang for each statement execute function hasil_lapangan_tetap();
