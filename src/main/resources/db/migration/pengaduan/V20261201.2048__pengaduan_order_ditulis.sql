-- The number of the order as the complainant typed it: where there is none of it, CS sees at the registration what was meant.
alter table pengaduan add column order_ditulis text;
update pengaduan p set order_ditulis = coalesce(o.nomor_order, o.pra_order) from permohonan o where o.id = p.permohonan_id;
