-- What becomes of a postponement may also be that a product which failed is tested once more.
alter table penundaan drop constraint penundaan_tindakan_check;
alter table penundaan add constraint penundaan_tindakan_check check (tindakan in ('tinjau', 'perbaiki', 'uji', 'perpanjang', 'berhenti'));
