-- A notice is claimed by one node at a time, and each recipient is remembered by a keyed hash, so that nobody is mailed twice when another one's mail was refused.
alter table wbs_kabar add column diambil timestamptz, add column terkirim text not null default '';
