-- A balai may go by the drawing where everybody's row decides otherwise.
alter table sop_langkah drop constraint sop_langkah_cara_check;
alter table sop_langkah add constraint sop_langkah_cara_check check (cara in ('UTAMA', 'SAMPING', 'TIDAK', 'ACUAN', 'GAMBAR'));
