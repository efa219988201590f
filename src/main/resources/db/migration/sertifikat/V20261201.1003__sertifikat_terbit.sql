-- Why a certificate that is being prepared was sent back; emptied when it is prepared anew.
alter table sertifikat add column catatan text;
-- The page behind a QR code looks its certificate up.
create index sertifikat_dokumen on sertifikat (dokumen_id);
create index sertifikat_lampiran on sertifikat (lampiran_id);
