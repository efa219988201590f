-- The standard by which a management system is judged stood in the name of its scheme only, so a certificate named the scheme twice.
alter table skema_sertifikasi add column acuan text;
update skema_sertifikasi set acuan = regexp_replace(nama, '^.*, ', '') where layanan = 'sertifikasi-sistem-manajemen';
