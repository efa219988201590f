-- A customer withdrew while its certification was evaluated; the letter that says so, and what becomes of the money.
create table penghentian_sertifikasi (
    permohonan_id bigint primary key references sertifikasi,
    alasan        text not null check (trim(alasan) <> ''),
    surat_nomor   text not null check (trim(surat_nomor) <> ''),
    surat_tanggal date not null,
    -- scan of the letter; null when only the paper was filed
    berkas_id     uuid references berkas,
    -- null: nothing was billed
    uang          text check (uang in ('dikembalikan', 'dimuka')),
    oleh          text not null references staf,
    pada          timestamptz not null
);

create function penghentian_sertifikasi_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'that a customer withdrew stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger penghentian_sertifikasi_tetap before update or delete on penghentian_sertifikasi for each row execute function penghentian_sertifikasi_tetap();
create trigger penghentian_sertifikasi_tidak_dikosongkan before truncate on penghentian_sertifikasi for each statement execute function penghentian_sertifikasi_tetap();
