-- A sheet of a green industry verification that was closed without one measured requirement is asked for its values afterwards; what was signed stays as it is.
create table permintaan_lembar (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references sertifikasi,
    audit_id      bigint not null references audit,
    alasan        text not null check (length(trim(alasan)) > 0),
    oleh          text not null references staf,
    pada          timestamptz not null,
    jawaban       text check (length(trim(jawaban)) > 0),
    dijawab_oleh  text references staf,
    dijawab       timestamptz,
    check ((dijawab is null) = (dijawab_oleh is null) and (dijawab is null) = (jawaban is null))
);
create unique index permintaan_lembar_satu_terbuka on permintaan_lembar (permohonan_id) where dijawab is null;

create table nilai_susulan (
    permintaan_id bigint not null references permintaan_lembar,
    butir_id      bigint not null references butir_periksa,
    hasil         text not null check (hasil in ('SESUAI', 'TIDAK_SESUAI', 'OBSERVASI', 'TIDAK_BERLAKU')),
    nilai         numeric,
    catatan       text,
    primary key (permintaan_id, butir_id)
);

create function permintaan_lembar_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.dijawab is null and to_jsonb(new) - array['jawaban', 'dijawab_oleh', 'dijawab'] = to_jsonb(old) - array['jawaban', 'dijawab_oleh', 'dijawab'] then
        return new;
    end if;
    raise exception 'what was asked of a sheet, and what was answered, stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger permintaan_lembar_tetap before update or delete on permintaan_lembar for each row execute function permintaan_lembar_tetap();
create trigger permintaan_lembar_tidak_dikosongkan before truncate on permintaan_lembar for each statement execute function audit_tetap();
create trigger nilai_susulan_tetap before update or delete on nilai_susulan for each row execute function audit_tetap();
create trigger nilai_susulan_tidak_dikosongkan before truncate on nilai_susulan for each statement execute function audit_tetap();
