-- The activity log reads the newest ended steps first.
create index langkah_selesai on langkah (selesai desc) where selesai is not null;
