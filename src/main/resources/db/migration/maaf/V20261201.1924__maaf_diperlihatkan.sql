-- A letter on paper, from before this system, that a customer shows at the counter: it belongs to no order here, and CS wrote it down.
alter table permohonan_maaf alter column permohonan_id drop not null, alter column dokumen_id drop not null, alter column janji drop not null, alter column selesai drop not null,
    add column tanggal date, add column dicatat_oleh text references staf,
    add check ((permohonan_id is null) = (dicatat_oleh is not null)), add check ((dicatat_oleh is null) = (tanggal is null)),
    add check (permohonan_id is null or (dokumen_id is not null and janji is not null and selesai is not null));
