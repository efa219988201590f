-- Experts of green industry among the demo evaluators.
insert into kompetensi_evaluator (satker, staf, fungsi, skema, lingkup, berlaku_dari, berlaku_sampai, bukti)
select s.kode, 'evaluator2' || s.akhiran, 'TENAGA_AHLI', 'INDUSTRI_HIJAU', 'Efisiensi energi, air dan emisi', date '2026-01-01', date '2028-12-31', 'Pelatihan auditor industri hijau'
from (values ('', 'bbspjikfk'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);
