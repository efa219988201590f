-- What paper the customer wants besides the file (LHU-014, LHU-015): none, collected at the balai, or sent to the Alamat Pengiriman.
alter table permohonan add column hardcopy text not null default 'AMBIL' check (hardcopy in ('TANPA', 'AMBIL', 'KIRIM'));
alter table permohonan add column hardcopy_rangkap integer not null default 1 check (hardcopy_rangkap between 0 and 5);
alter table permohonan add constraint permohonan_hardcopy_rangkap check ((hardcopy = 'TANPA') = (hardcopy_rangkap = 0));
