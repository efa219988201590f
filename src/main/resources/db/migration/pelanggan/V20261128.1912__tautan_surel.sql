-- An address that somebody gave alone is used after its owner opened the link.
alter table tautan_sekali drop constraint tautan_sekali_jenis_check;
alter table tautan_sekali add constraint tautan_sekali_jenis_check check (jenis in ('SANDI', 'UNDANGAN', 'PERBAIKAN', 'SUREL'));
