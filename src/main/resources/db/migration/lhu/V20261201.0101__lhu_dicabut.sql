-- A repeated measurement that can give no result may take the report or certificate out of force, with nothing in its place.
alter table amandemen drop constraint amandemen_uji_ulang_check;
alter table amandemen add constraint amandemen_uji_ulang_check check (uji_ulang in ('DIKUKUHKAN', 'DIKOREKSI', 'DICABUT'));
alter table keberatan_hasil drop constraint keberatan_hasil_hasil_check;
alter table keberatan_hasil add constraint keberatan_hasil_hasil_check check (hasil in ('DITOLAK', 'DIKUKUHKAN', 'DIKOREKSI', 'DICABUT', 'GUGUR', 'DITARIK'));
