-- POPL-n and PLn of every satker (NUM-003); as long as an order has no number yet, lists show PL0.
insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari)
select kode, jenis, pola, 'TIDAK_PERNAH', date '2026-01-01'
from satker, (values ('PRA_ORDER_BIMTEK', 'POPL-{urut}'), ('ORDER_BIMTEK', 'PL{urut}')) p (jenis, pola);
