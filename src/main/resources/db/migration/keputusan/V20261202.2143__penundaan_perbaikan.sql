-- What becomes of a postponement may also be that findings nobody mended are mended after all.
alter table penundaan drop constraint penundaan_tindakan_check;
alter table penundaan add constraint penundaan_tindakan_check check (tindakan in ('tinjau', 'perbaiki', 'perpanjang', 'berhenti'));
