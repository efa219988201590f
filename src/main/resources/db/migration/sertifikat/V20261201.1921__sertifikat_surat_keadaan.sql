-- Letters by which a certificate is suspended, withdrawn, or in force again; numbered when it is decided.
create table surat_sertifikat (
    id            bigint generated always as identity primary key,
    satker        text not null references satker,
    sertifikat_id bigint not null references sertifikat,
    jenis         text not null check (jenis in ('PEMBEKUAN', 'PENCABUTAN', 'PEMULIHAN')),
    -- null only within the transaction that opens it
    nomor         text,
    alasan        text not null check (trim(alasan) <> ''),
    -- both null until the register says it
    sejak         date,
    kasus         text unique,
    dokumen_id    uuid references dokumen,
    penanda       text references staf,
    -- why it came back unsigned
    catatan       text,
    dibuat        timestamptz not null,
    dibuat_oleh   text not null,
    dikirim       timestamptz,
    unique (satker, nomor),
    check ((kasus is null) = (sejak is null)),
    check ((dokumen_id is null) = (penanda is null)),
    check (dikirim is null or dokumen_id is not null)
);
create index surat_sertifikat_milik on surat_sertifikat (sertifikat_id);

create function surat_sertifikat_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.kasus is null then
        return old;
    end if;
    if tg_op = 'DELETE' or old.dikirim is not null or (old.nomor is not null and new.nomor is distinct from old.nomor) then
        raise exception 'a letter that is out does not change, and none loses its number' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger surat_sertifikat_tetap before update or delete on surat_sertifikat for each row execute function surat_sertifikat_tetap();
create trigger surat_sertifikat_tidak_dikosongkan before truncate on surat_sertifikat for each statement execute function catatan_pemeliharaan_tetap();

insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari) values
('bbspjikfk', 'SURAT_SERTIFIKAT', 'B/KS-{urut}/BSKJI/BBSPJIKFK/MS/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-palembang', 'SURAT_SERTIFIKAT', 'B/KS-{urut}/BSKJI/BSPJI-Palembang/MS/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01'),
('bspji-pontianak', 'SURAT_SERTIFIKAT', 'B/KS-{urut}/BSKJI/BSPJI-Pontianak/MS/{bulanRomawi}/{tahun}', 'TAHUNAN', '2026-01-01');
