-- The words of an agreement, which the balai signs unchanged. No case has reached an agreement yet, so there is none without.
alter table spk add column isi jsonb not null;

create or replace function spk_tetap() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'agreements stay in the register' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.permohonan_id, new.satker, new.versi, new.nomor, new.tanggal, new.penawaran_id, new.skema, new.produk_sertifikasi_id, new.ketentuan, new.naskah_id, new.sha256, new.isi, new.dibuat)
        is distinct from (old.permohonan_id, old.satker, old.versi, old.nomor, old.tanggal, old.penawaran_id, old.skema, old.produk_sertifikasi_id, old.ketentuan, old.naskah_id, old.sha256, old.isi, old.dibuat) then
        raise exception 'the text of agreement % does not change', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.ditandatangani is not null and (new.cara, new.pelanggan_nama, new.pelanggan_jabatan, new.ditandatangani, new.ditandatangani_oleh, new.kode_ke, new.pindaian_id)
        is distinct from (old.cara, old.pelanggan_nama, old.pelanggan_jabatan, old.ditandatangani, old.ditandatangani_oleh, old.kode_ke, old.pindaian_id) then
        raise exception 'agreement % is signed by the customer', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.keadaan in ('BERLAKU', 'DIGANTI', 'BATAL') and ((new.penanda, new.dokumen_id, new.berlaku_dari, new.berlaku_sampai) is distinct from (old.penanda, old.dokumen_id, old.berlaku_dari, old.berlaku_sampai)
        or new.keadaan <> old.keadaan and (old.keadaan <> 'BERLAKU' or new.keadaan not in ('DIGANTI', 'BATAL'))
        or old.keadaan <> 'BERLAKU' and (new.alasan, new.diakhiri) is distinct from (old.alasan, old.diakhiri)) then
        raise exception 'agreement % is %', old.id, old.keadaan using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
