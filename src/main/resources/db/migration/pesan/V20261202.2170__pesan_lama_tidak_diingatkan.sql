-- Reminders begin with this release: what lay unread for long before it, or belongs to an order that is over, is not put before Ketua Tim all at once.
update pesan_kasus k set diingatkan = now()
where k.dari_pelanggan and k.dibaca is null and k.diingatkan is null
    and (k.dibuat < now() - interval '14 days'
        or exists (select from permohonan p join kasus c on c.nomor = p.kasus where p.id = k.permohonan_id and c.selesai is not null));
