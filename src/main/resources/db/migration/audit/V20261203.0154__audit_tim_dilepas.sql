-- Whoever is to leave an appointed team works on until the new one is appointed.
alter table tim_audit drop constraint tim_audit_keadaan_check;
alter table tim_audit add constraint tim_audit_keadaan_check check (keadaan in ('DIUSULKAN', 'BERSEDIA', 'MENOLAK', 'DIGANTI', 'SAH', 'DILEPAS'));
