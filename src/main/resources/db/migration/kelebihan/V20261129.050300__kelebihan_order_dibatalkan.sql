-- Money of an order that was given up after it was paid.
alter table kelebihan drop constraint kelebihan_asal;
alter table kelebihan add constraint kelebihan_asal check (asal in ('PELANGGAN', 'REKONSILIASI', 'CORETAN', 'SALDO', 'PEMBATALAN'));
create unique index kelebihan_pembatalan on kelebihan (pembayaran_id) where asal = 'PEMBATALAN';
