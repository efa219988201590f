-- That the balai called a customer who is waited for: by whom, when, which way, about which step.
create table hubungan_pelanggan (
    id         bigint generated always as identity primary key,
    kasus      text not null references kasus,
    langkah_id bigint references langkah,
    cara       text not null check (cara in ('WHATSAPP', 'TELEPON', 'LAIN')),
    catatan    text check (length(catatan) <= 500),
    oleh       text not null references staf,
    pada       timestamptz not null,
    check (cara = 'WHATSAPP' or catatan is not null)
);
create index hubungan_pelanggan_kasus on hubungan_pelanggan (kasus, id);
create trigger hubungan_pelanggan_tetap before update or delete on hubungan_pelanggan for each row execute function pengujian_hanya_tambah();
create trigger hubungan_pelanggan_tidak_dikosongkan before truncate on hubungan_pelanggan for each statement execute function tidak_dikosongkan();
