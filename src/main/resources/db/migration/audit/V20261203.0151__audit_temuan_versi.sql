-- A finding that two people of the team edit at once is not overwritten: each change names the version it started from.
alter table temuan add column versi int not null default 1 check (versi > 0), add column diubah_oleh text references staf;
