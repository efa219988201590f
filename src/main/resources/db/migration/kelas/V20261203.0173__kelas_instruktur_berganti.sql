-- Who taught from when to when, by which letter of duty: whoever is replaced while a class is held stays with the days that he taught.
alter table instruktur_kelas add column dari date, add column sampai date, add column surat_id uuid references dokumen, add column surat_nomor text,
    -- The change, counted as letters are, by which he left: taken back while its letter is not signed.
    add column sampai_ke int,
    add constraint instruktur_kelas_akhir check ((sampai is null) = (sampai_ke is null));
update instruktur_kelas i set surat_id = p.surat_id, surat_nomor = p.surat_nomor from pelaksanaan_kelas p where p.kelas_id = i.kelas_id and p.surat_terbit is not null;
