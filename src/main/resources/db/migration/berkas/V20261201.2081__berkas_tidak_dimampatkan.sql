-- PDF and pictures are compressed already: PostgreSQL tried each of them for a millisecond and stored it as it was.
alter table isi_berkas alter column isi set storage external;
