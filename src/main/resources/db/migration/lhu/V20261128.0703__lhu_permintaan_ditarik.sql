-- The office may take the request for a signature back.
alter table lhu_catatan drop constraint lhu_catatan_tindakan_check;
alter table lhu_catatan add constraint lhu_catatan_tindakan_check check (tindakan in ('KEMBALIKAN', 'PERBAIKI', 'TARIK'));
