-- Items of the price list that are no parameters, such as the activity of a certification.
alter table penawaran_baris
    add column pos_id bigint references pos_tarif,
    drop constraint penawaran_baris_jenis_check,
    add constraint penawaran_baris_jenis_check check (jenis in ('PARAMETER', 'JASA', 'SERTIFIKAT', 'DISKON', 'KHUSUS', 'LUAR')),
    add constraint penawaran_baris_pos check ((jenis = 'JASA') = (pos_id is not null));
