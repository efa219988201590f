-- Ids of all versions that the table of an approved SOP is made of: the process, what comes before it and what it unfolds. Of approvals from before only the process is known, so they are asked for again.
alter table sop_pengesahan add column susunan text;
update sop_pengesahan set susunan = definisi_id;
alter table sop_pengesahan alter column susunan set not null;
