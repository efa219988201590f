-- A finding whose order was given up waits for nobody any more.
alter table temuan drop constraint temuan_keadaan_check;
alter table temuan add constraint temuan_keadaan_check check (keadaan in ('TERBUKA', 'DIJAWAB', 'DITUTUP', 'TIDAK_DIPERBAIKI', 'DICATAT', 'BERHENTI'));
