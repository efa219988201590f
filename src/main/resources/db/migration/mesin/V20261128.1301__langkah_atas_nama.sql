-- For whom the holder of the step works, while a colleague is absent (decision 0008).
alter table langkah add column atas_nama text;
create index langkah_pelaku on langkah (pelaku, selesai desc) where jenis = 'userTask' and not dibatalkan;
create index langkah_pengambil on langkah (pengambil) where selesai is null;
create index langkah_atas_nama on langkah (atas_nama) where atas_nama is not null;
