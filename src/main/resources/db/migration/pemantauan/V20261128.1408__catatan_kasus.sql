-- The notes of a case are looked up by its request; without these the tables would be read to their end each time.
create index catatan_perbaikan_permohonan on catatan_perbaikan (permohonan_id);
create index permohonan_jejak_permohonan on permohonan_jejak (permohonan_id);
create index paket_alih_paket on paket_alih (paket_id);
