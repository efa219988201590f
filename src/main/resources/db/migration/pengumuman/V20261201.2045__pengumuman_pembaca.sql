-- Whom an announcement is for: customers, staff, both, or anybody who opens the website (HLP-009).
alter table pengumuman add pembaca text not null default 'PELANGGAN' check (pembaca in ('PELANGGAN', 'STAF', 'SEMUA', 'PUBLIK'));
