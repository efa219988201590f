-- A case waits in one act at a time; the first one that was ordered keeps it.
update pemindahan_kasus k set keadaan = 'TETAP', alasan = 'Kasus masih menunggu pada pemindahan lain; coba ulangi.', pada = now()
where keadaan = 'MENUNGGU' and exists (select from pemindahan_kasus l where l.kasus = k.kasus and l.keadaan = 'MENUNGGU' and l.pemindahan < k.pemindahan);
create unique index pemindahan_kasus_sekali on pemindahan_kasus (kasus) where keadaan = 'MENUNGGU';
