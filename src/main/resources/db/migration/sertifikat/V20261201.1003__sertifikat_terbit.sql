-- Why a certificate that is being prepared was sent back; emptied when it is prepared anew.
alter table sertifikat add column catatan text;
