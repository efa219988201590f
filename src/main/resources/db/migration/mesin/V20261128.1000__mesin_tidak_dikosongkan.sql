-- A row trigger does not see truncate: what may not lose a row may not be emptied at once either.
create function tidak_dikosongkan() returns trigger language plpgsql as $$
begin
    raise exception '% is never emptied', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
do $$
declare
    tabel text;
begin
    foreach tabel in array array['langkah', 'tagihan', 'pembayaran', 'penawaran', 'penawaran_baris', 'hasil_uji', 'hasil_organisme', 'pemeriksaan', 'persetujuan_uji',
            'penerimaan_sampel', 'penerimaan_syarat', 'jawaban_penerimaan', 'paket_alih', 'validasi_penugasan', 'usulan_uji', 'lhu_catatan', 'arsip'] loop
        execute format('create trigger %I before truncate on %I for each statement execute function tidak_dikosongkan()', tabel || '_tidak_dikosongkan', tabel);
    end loop;
end $$;
