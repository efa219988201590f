-- The account code under which a bill was issued: a later change of the satker's setting moves no money that came in before.
alter table tagihan add column akun text check (akun ~ '^[0-9]{6}$');
update tagihan t set akun = coalesce((select p.nilai from pengaturan_satker p where p.satker = t.satker and p.kunci = 'tagihan.akun' and p.nilai ~ '^[0-9]{6}$'), '425289')
where kode is not null;
alter table tagihan add check (kode is null or akun is not null);
create index pembayaran_dibayar on pembayaran (satker, dibayar_pada);
