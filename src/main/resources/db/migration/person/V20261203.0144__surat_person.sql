-- Certificates of persons may rest, and letters tell of it: suspended, withdrawn, or in force again.
alter table sertifikat_person add column dibekukan_sejak date;
alter table sertifikat_person add column dibekukan_alasan text;
alter table sertifikat_person add constraint sertifikat_person_dibekukan check (keadaan <> 'DIBEKUKAN' or (dibekukan_sejak is not null and coalesce(trim(dibekukan_alasan), '') <> ''));

create table surat_person (
    id            bigint generated always as identity primary key,
    satker        text not null references satker,
    sertifikat_id bigint not null references sertifikat_person,
    jenis         text not null check (jenis in ('PEMBEKUAN', 'PENCABUTAN', 'PEMULIHAN')),
    -- null only within the transaction that opens it
    nomor         text,
    alasan        text not null check (trim(alasan) <> ''),
    sejak         date not null,
    dokumen_id    uuid references dokumen,
    penanda       text references staf,
    -- why it came back unsigned
    catatan       text,
    dibuat        timestamptz not null,
    dibuat_oleh   text not null references staf,
    dikirim       timestamptz,
    unique (satker, nomor),
    check ((dokumen_id is null) = (penanda is null)),
    check (dikirim is null or dokumen_id is not null)
);
create index surat_person_milik on surat_person (sertifikat_id);

create function surat_person_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.dikirim is not null or (old.nomor is not null and new.nomor is distinct from old.nomor) then
        raise exception 'a letter that is out does not change, and none loses its number' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger surat_person_tetap before update or delete on surat_person for each row execute function surat_person_tetap();
create trigger surat_person_tidak_dikosongkan before truncate on surat_person for each statement execute function person_tetap();
