-- Competence of the demo evaluators and of the officers who take samples.
insert into kompetensi_evaluator (satker, staf, fungsi, skema, lingkup, berlaku_dari, berlaku_sampai, bukti)
select s.kode, k.staf || s.akhiran, k.fungsi, k.skema, k.lingkup, date '2026-01-01', date '2028-12-31', k.bukti
from (values ('evaluator', 'KETUA', null, null, 'Pelatihan Lead Auditor ISO 9001:2015 dan SNI ISO/IEC 17065'), ('evaluator', 'EVALUATOR', null, null, 'Pelatihan Lead Auditor ISO 9001:2015'),
             ('evaluator2', 'EVALUATOR', null, null, 'Pelatihan auditor ISO 9001:2015, CPPOB'), ('ppc', 'PPC', 'TIPE_5', null, 'Pelatihan PPC'), ('ppc', 'PPC', 'TIPE_1', null, 'Pelatihan PPC'),
             ('ppc2', 'PPC', 'TIPE_5', null, 'Pelatihan PPC')) k (staf, fungsi, skema, lingkup, bukti),
     (values ('', 'bbspjikfk'), ('.plg', 'bspji-palembang'), ('.ptk', 'bspji-pontianak')) s (akhiran, kode);
