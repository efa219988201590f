-- What the customer wanted back and got back, such as a calibrated instrument; again after it came to be measured anew.
create table pengembalian_sampel (
    id        bigint generated always as identity primary key,
    sampel_id bigint not null references sampel,
    tanggal   date not null,
    penerima  text not null,
    oleh      text not null references staf,
    pada      timestamptz not null
);
comment on column pengembalian_sampel.penerima is 'who took it, or courier and number';
create index pengembalian_sampel_sampel on pengembalian_sampel (sampel_id);
create trigger pengembalian_sampel_tetap before update or delete on pengembalian_sampel for each row execute function pengujian_hanya_tambah();
create trigger pengembalian_sampel_tidak_dikosongkan before truncate on pengembalian_sampel for each statement execute function pengujian_hanya_tambah();
