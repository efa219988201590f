-- A customer's message that nobody of its role has read in time is put before Ketua Tim once.
alter table pesan_kasus add column diingatkan timestamptz;
