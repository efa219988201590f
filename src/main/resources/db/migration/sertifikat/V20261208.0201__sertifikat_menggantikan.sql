-- Register, QR page and every look at an addition of brands follow this reference backwards.
create index sertifikat_menggantikan on sertifikat (menggantikan_id) where menggantikan_id is not null;
