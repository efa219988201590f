-- Search of cases: beginnings of numbers, and words of names. pg_trgm is not everywhere, so nothing here needs it.
create index kasus_nomor_awal on kasus (lower(nomor) text_pattern_ops);
create index permohonan_pra_order_awal on permohonan (lower(pra_order) text_pattern_ops);
create index permohonan_nomor_order_awal on permohonan (lower(nomor_order) text_pattern_ops);
create index permohonan_nama_kata on permohonan using gin (to_tsvector('simple', nama_cetak));
create index pelanggan_nama_kata on pelanggan using gin (to_tsvector('simple', nama));
create index sampel_lab_nomor_analisa_awal on sampel_lab (lower(nomor_analisa) text_pattern_ops);
create index sampel_lab_id_sampel_awal on sampel_lab (lower(id_sampel) text_pattern_ops);
create index laporan_nomor_lhu_awal on laporan (lower(nomor_lhu) text_pattern_ops);
create index penawaran_nomor_awal on penawaran (lower(nomor) text_pattern_ops);
create index tagihan_kode_awal on tagihan (kode text_pattern_ops);
