-- How often a complaint was sent back as incomplete: each time is told by a mail of its own, also twice on one day.
alter table pengaduan add column kurang_ke int not null default 0;
