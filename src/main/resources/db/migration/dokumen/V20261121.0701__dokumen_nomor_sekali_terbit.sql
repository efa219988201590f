-- A number is issued once, whatever becomes of the document afterwards.
create unique index dokumen_sekali_terbit on dokumen (satker, jenis, nomor) where diterbitkan is not null;
