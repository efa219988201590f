-- An examiner who falls out of a session is replaced, and is not appointed for it again.
alter table penguji_sesi drop constraint penguji_sesi_keadaan_check;
alter table penguji_sesi add constraint penguji_sesi_keadaan_check check (keadaan in ('DITUNJUK', 'BERSEDIA', 'MENOLAK', 'DILEPAS', 'BERHALANGAN'));
alter table penguji_sesi add constraint penguji_sesi_berhalangan check (keadaan <> 'BERHALANGAN' or coalesce(trim(alasan), '') <> '');
-- until when the results of a session whose day is over are waited for; null for the ordinary days
alter table sesi_uji add column batas_hasil date;
