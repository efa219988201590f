-- What is left of samples after their keep-until date: destroyed, or given back, by one protocol (berita acara) for many.
create table pemusnahan (
    id      bigint generated always as identity primary key,
    satker  text not null references satker,
    tanggal date not null,
    cara    text not null,
    saksi   text not null,
    oleh    text not null references staf,
    pada    timestamptz not null
);
create table pemusnahan_sampel (
    sampel_id     bigint primary key references sampel,
    pemusnahan_id bigint not null references pemusnahan
);
create index pemusnahan_sampel_berita on pemusnahan_sampel (pemusnahan_id);
create trigger pemusnahan_tetap before update or delete on pemusnahan for each row execute function pengujian_hanya_tambah();
create trigger pemusnahan_tidak_dikosongkan before truncate on pemusnahan for each statement execute function pengujian_hanya_tambah();
create trigger pemusnahan_sampel_tetap before update or delete on pemusnahan_sampel for each row execute function pengujian_hanya_tambah();
create trigger pemusnahan_sampel_tidak_dikosongkan before truncate on pemusnahan_sampel for each statement execute function pengujian_hanya_tambah();

insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari)
select satker, 'BERITA_ACARA_PEMUSNAHAN', replace(pola, 'TTS', 'BAP'), ulang, berlaku_dari from pola_nomor where jenis = 'TANDA_TERIMA_SAMPEL';
