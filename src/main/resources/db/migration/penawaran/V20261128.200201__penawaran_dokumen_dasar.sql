-- A discount names the document that grants it, beside the regulation that allows it; its scan may be kept with the line.
alter table penawaran_baris
    add column dokumen   text,
    add column berkas_id uuid references berkas,
    add constraint penawaran_baris_dokumen check (jenis <> 'DISKON' or length(trim(dokumen)) > 0) not valid;
