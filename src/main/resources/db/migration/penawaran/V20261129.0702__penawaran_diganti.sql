-- A quotation that was accepted and not yet paid may be replaced by a new one; it stays in the register with its number and the consent.
alter table penawaran drop constraint penawaran_status_check;
alter table penawaran add constraint penawaran_status_check check (status in ('DRAF', 'DISETUJUI', 'TERBIT', 'SETUJU', 'BATAL', 'LEWAT', 'DIGANTI'));
alter table penawaran
    add column diganti      timestamptz,
    add column diganti_oleh text,
    add constraint penawaran_diganti check ((status = 'DIGANTI') = (diganti is not null and diganti_oleh is not null)),
    add constraint penawaran_diganti_alasan check (status <> 'DIGANTI' or (alasan is not null and nomor is not null and dijawab is not null));

create or replace function penawaran_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'quotations stay in the register' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status <> 'DRAF' and (new.total, new.tarif_per, new.permohonan_id, new.satker, new.disetujui, new.disetujui_oleh)
        is distinct from (old.total, old.tarif_per, old.permohonan_id, old.satker, old.disetujui, old.disetujui_oleh) then
        raise exception 'quotation % was approved and does not change', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.diterbitkan is not null and (new.nomor, new.dokumen_id, new.berlaku_sampai, new.diterbitkan)
        is distinct from (old.nomor, old.dokumen_id, old.berlaku_sampai, old.diterbitkan) then
        raise exception 'quotation % was issued and does not change', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.status in ('SETUJU', 'BATAL', 'LEWAT', 'DIGANTI') and not (old.status = 'SETUJU' and new.status = 'DIGANTI'
        and (new.dijawab, new.dijawab_oleh) is not distinct from (old.dijawab, old.dijawab_oleh)) then
        raise exception 'quotation % is answered and does not change', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
