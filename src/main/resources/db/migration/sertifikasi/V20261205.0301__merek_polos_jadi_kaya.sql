-- Brands of an old certificate came into the next request as plain words, where rich text is kept. What is still word for word the same is written as such.
update merek m set nama_produk = replace(replace(replace(replace(replace(c.nama_produk, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;')
from pemeliharaan_sertifikat x join sertifikat s on s.id = x.sertifikat_id and s.permohonan_id is null join sertifikat_merek c on c.sertifikat_id = s.id
where x.permohonan_id = m.permohonan_id and c.merek = m.merek and c.nama_produk = m.nama_produk and c.nama_produk ~ '[&<>"'']';
update merek m set tipe = replace(replace(replace(replace(replace(c.jenis, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;')
from pemeliharaan_sertifikat x join sertifikat s on s.id = x.sertifikat_id and s.permohonan_id is null join sertifikat_merek c on c.sertifikat_id = s.id
where x.permohonan_id = m.permohonan_id and c.merek = m.merek and c.jenis = m.tipe and c.jenis ~ '[&<>"'']';
