-- The protocol of a sample that was taken once more.
create table berita_acara_ulang (
    ulang_id   bigint primary key references contoh_ulang,
    nomor      text not null,
    dokumen_id uuid not null references dokumen
);
create trigger berita_acara_ulang_tetap before update or delete on berita_acara_ulang for each row execute function hasil_lapangan_tetap();
create trigger berita_acara_ulang_tidak_dikosongkan before truncate on berita_acara_ulang for each statement execute function hasil_lapangan_tetap();
