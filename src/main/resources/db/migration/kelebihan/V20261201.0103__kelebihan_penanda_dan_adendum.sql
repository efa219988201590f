-- Who is asked to approve: the head of the balai, or an acting head by mandate. Null in what was examined before this was asked.
alter table kelebihan add column penanda text references staf;
-- The account as the letter of approval states it; where the money goes to another one since, an addendum says so.
alter table kelebihan add column rekening_surat text;
alter table kelebihan add column adendum_id uuid references dokumen;
update kelebihan k set rekening_surat = rekening_bank || ' ' || rekening_nomor || ' a.n. ' || rekening_nama
where nomor is not null and rekening_nomor is not null
    and not exists (select from pengembalian_langkah p where p.kelebihan_id = k.id and p.keadaan = 'REKENING_DIPERBAIKI');
