-- What a bank statement tells besides payments: rows of money that went out, and days without an hour.
alter table impor_uang add column pengeluaran int not null default 0 check (pengeluaran >= 0);
-- True: dibayar_pada is the first moment of the day, because the file names no hour.
alter table impor_uang_baris add column tanpa_jam boolean not null default false;
update impor_uang_baris b set tanpa_jam = true from impor_uang i join satker s on s.kode = i.satker
where i.id = b.impor_id and i.jenis = 'BANK' and b.dibayar_pada is not null and (b.dibayar_pada at time zone s.zona)::time = time '00:00';
