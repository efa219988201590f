-- A version that has not begun may be withdrawn; then the one before goes on, as if it had never been closed.
create or replace function tarif_hanya_ditutup() returns trigger language plpgsql as $$
begin
    if row (new.id, new.parameter_id, new.pos_id, new.jumlah, new.satuan, new.peraturan, new.kode, new.berlaku_dari,
            new.dicatat_oleh, new.dicatat_pada)
       is distinct from
       row (old.id, old.parameter_id, old.pos_id, old.jumlah, old.satuan, old.peraturan, old.kode, old.berlaku_dari,
            old.dicatat_oleh, old.dicatat_pada)
       or old.berlaku_sampai is not null and (new.berlaku_sampai is not null or old.berlaku_sampai < current_date - 1) then
        raise exception 'tarif % tidak boleh diubah, buat baris baru', old.id;
    end if;
    return new;
end $$;

-- Every satker has it, also one that was added without.
insert into standar (satker, kode, nama, jenis, catatan)
select s.kode, 'TANPA', 'Tanpa Standar Uji', 'TANPA_STANDAR', 'Selalu tersedia; hasil dilaporkan tanpa pernyataan kesesuaian.'
from satker s where not exists (select from standar x where x.satker = s.kode and x.jenis = 'TANPA_STANDAR');
