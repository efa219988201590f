-- What is asked for in one line, written by services whose requests are no list of samples; null: made from the samples.
alter table permohonan add column uraian text;
