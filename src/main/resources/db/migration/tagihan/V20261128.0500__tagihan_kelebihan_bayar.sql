-- What a payment brought beyond the bill that it settled, and what becomes of it: money is never only a note.
alter table pembayaran
    add column kelebihan numeric(15, 0) check (kelebihan > 0 and kelebihan < jumlah),
    add column kelebihan_menjadi text check (kelebihan_menjadi in ('DI_MUKA', 'DIKEMBALIKAN')),
    add check ((kelebihan is null) = (kelebihan_menjadi is null)),
    add check (kelebihan is null or keputusan = 'COCOK');
