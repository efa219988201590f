-- What became of a case of a closed circle is its circle's to know.
update pemindahan_kasus set hasil = null where pemindahan in (select id from pemindahan where proses = 'whistle-blowing');
