-- One phase evaluates for every scheme. A management system has two stages and no product to test; products and green industry have no first stage, and green industry tests nothing.
-- What somebody decided already stays.
insert into sop_langkah (proses, alamat, cara)
select b.proses, b.alamat, b.cara
from (values
    ('sertifikasi-sistem-manajemen', 'evaluasi-sertifikasi/userTask_auditKecukupan', 'TIDAK'),
    ('sertifikasi-sistem-manajemen', 'evaluasi-sertifikasi/callActivity_ujiProduk', 'TIDAK'),
    ('sertifikasi-sistem-manajemen', 'keputusan-sertifikasi/callActivity_ujiLagi', 'TIDAK'),
    ('sertifikasi-produk', 'evaluasi-sertifikasi/userTask_tentukanTahapSatu', 'TIDAK'),
    ('sertifikasi-produk', 'evaluasi-sertifikasi/callActivity_pemberitahuanTahapSatu', 'TIDAK'),
    ('sertifikasi-produk', 'evaluasi-sertifikasi/userTask_auditTahapSatu', 'TIDAK'),
    ('sertifikasi-industri-hijau', 'evaluasi-sertifikasi/userTask_tentukanTahapSatu', 'TIDAK'),
    ('sertifikasi-industri-hijau', 'evaluasi-sertifikasi/callActivity_pemberitahuanTahapSatu', 'TIDAK'),
    ('sertifikasi-industri-hijau', 'evaluasi-sertifikasi/userTask_auditTahapSatu', 'TIDAK'),
    ('sertifikasi-industri-hijau', 'evaluasi-sertifikasi/callActivity_ujiProduk', 'TIDAK'),
    ('sertifikasi-industri-hijau', 'keputusan-sertifikasi/callActivity_ujiLagi', 'TIDAK')) b (proses, alamat, cara)
where not exists (select from sop_langkah s where s.proses = b.proses and s.satker is null and s.alamat = b.alamat);
