-- What one person has typed, for pages on which rows come back after a reload.
create index draf_tugas_orang on draf_tugas (orang, diubah desc);
