-- What an audit team writes down at the factory, the findings with their deadlines, and how the customer mends them.
create table jawaban_periksa (
    audit_id bigint not null references audit,
    butir_id bigint not null references butir_periksa,
    -- null: only a note or a value so far
    hasil    text check (hasil in ('SESUAI', 'TIDAK_SESUAI', 'OBSERVASI', 'TIDAK_BERLAKU')),
    nilai    numeric,
    catatan  text,
    versi    int not null,
    oleh     text not null,
    pada     timestamptz not null,
    primary key (audit_id, butir_id)
);

create table foto_audit (
    id        bigint generated always as identity primary key,
    audit_id  bigint not null references audit,
    -- null: of the whole audit, and signatures
    butir_id  bigint references butir_periksa,
    jenis     text not null check (jenis in ('FOTO', 'BUKTI', 'TTD_KETUA', 'TTD_WAKIL')),
    berkas_id uuid not null references berkas,
    oleh      text not null,
    pada      timestamptz not null
);
create index foto_audit_audit on foto_audit (audit_id);

create table audit_tunda (
    id         bigint generated always as identity primary key,
    audit_id   bigint not null references audit,
    sebab      text not null,
    oleh       text not null,
    pada       timestamptz not null,
    putusan    text check (putusan in ('lanjut', 'berhenti')),
    alasan     text,
    diputuskan timestamptz,
    pemutus    text
);

create table temuan (
    id       bigint generated always as identity primary key,
    audit_id bigint not null references audit,
    nomor    int not null,
    butir_id bigint references butir_periksa,
    acuan    text not null,
    klausul  text not null,
    uraian   text not null,
    kategori text not null check (kategori in ('KRITIS', 'MAYOR', 'MINOR', 'OBSERVASI')),
    auditor  text not null references staf,
    keadaan  text not null default 'TERBUKA' check (keadaan in ('TERBUKA', 'DIJAWAB', 'DITUTUP', 'TIDAK_DIPERBAIKI', 'DICATAT')),
    constraint temuan_nomor unique (audit_id, nomor) deferrable initially deferred
);

-- The newest counts; an extension keeps the one before.
create table batas_temuan (
    temuan_id bigint not null references temuan,
    ke        int not null,
    batas     timestamptz not null,
    -- when the customer is reminded of it
    ingatkan  timestamptz not null,
    alasan    text,
    oleh      text not null,
    pada      timestamptz not null,
    primary key (temuan_id, ke)
);

create table lks (
    audit_id       bigint primary key references audit,
    -- last day of the audit, from which deadlines count
    tanggal        date not null,
    wakil_nama     text,
    wakil_jabatan  text,
    cara           text check (cara in ('DI_TEMPAT', 'PORTAL', 'TANPA')),
    ditandatangani timestamptz,
    oleh           text,
    disusun        timestamptz not null,
    disusun_oleh   text not null references staf,
    nomor          text,
    dokumen_id     uuid references dokumen
);

create table perbaikan (
    id              bigint generated always as identity primary key,
    temuan_id       bigint not null references temuan,
    putaran         int not null,
    akar_masalah    text,
    koreksi         text,
    tindakan        text,
    rencana_selesai date,
    versi           int not null default 0,
    dikirim         timestamptz,
    terlambat       boolean not null default false,
    oleh            text not null,
    diubah          timestamptz not null,
    unique (temuan_id, putaran),
    check (dikirim is null or (coalesce(trim(akar_masalah), '') <> '' and coalesce(trim(tindakan), '') <> ''))
);

create table perbaikan_berkas (
    perbaikan_id bigint not null references perbaikan,
    berkas_id    uuid not null references berkas,
    primary key (perbaikan_id, berkas_id)
);

create table penilaian_perbaikan (
    perbaikan_id bigint primary key references perbaikan,
    putusan      text not null check (putusan in ('tutup', 'kembali')),
    catatan      text,
    oleh         text not null,
    pada         timestamptz not null,
    check (putusan = 'tutup' or coalesce(trim(catatan), '') <> '')
);

-- What PJ Sertifikasi decided about a finding whose deadline passed: more time, a late answer taken, or not mended.
create table putusan_temuan_lewat (
    id        bigint generated always as identity primary key,
    temuan_id bigint not null references temuan,
    putusan   text not null check (putusan in ('waktu', 'diterima', 'tidak')),
    alasan    text not null check (trim(alasan) <> ''),
    oleh      text not null,
    pada      timestamptz not null
);
create index putusan_temuan_lewat_temuan on putusan_temuan_lewat (temuan_id);

create function audit_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'findings, deadlines and verdicts stay as they are' using errcode = 'integrity_constraint_violation';
end $$;

-- Once a sheet of findings is made, none is added, and of each only its state goes on.
create function temuan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'keadaan' = to_jsonb(old) - 'keadaan' then
        return new;
    end if;
    if exists (select from lks l where l.audit_id = (case when tg_op = 'INSERT' then new.audit_id else old.audit_id end)) then
        raise exception 'the findings of a sheet that is made stay as they are' using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger temuan_tetap before insert or update or delete on temuan for each row execute function temuan_tetap();
create trigger temuan_tidak_dikosongkan before truncate on temuan for each statement execute function audit_tetap();

create trigger batas_temuan_tetap before update or delete on batas_temuan for each row execute function audit_tetap();
create trigger batas_temuan_tidak_dikosongkan before truncate on batas_temuan for each statement execute function audit_tetap();
create trigger penilaian_perbaikan_tetap before update or delete on penilaian_perbaikan for each row execute function audit_tetap();
create trigger penilaian_perbaikan_tidak_dikosongkan before truncate on penilaian_perbaikan for each statement execute function audit_tetap();

create trigger putusan_temuan_lewat_tetap before update or delete on putusan_temuan_lewat for each row execute function audit_tetap();
create trigger putusan_temuan_lewat_tidak_dikosongkan before truncate on putusan_temuan_lewat for each statement execute function audit_tetap();

-- Answers, photos and signatures stay once the sheet of findings is made; the company may sign until it is issued.
create function lembar_audit_tetap() returns trigger language plpgsql as $$
declare
    baris jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    if exists (select from lks l where l.audit_id = (baris->>'audit_id')::bigint and not (tg_op = 'INSERT' and baris->>'jenis' = 'TTD_WAKIL' and l.dokumen_id is null)) then
        raise exception 'the sheet of an audit whose findings are made stays as it is' using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger jawaban_periksa_tetap before insert or update or delete on jawaban_periksa for each row execute function lembar_audit_tetap();
create trigger jawaban_periksa_tidak_dikosongkan before truncate on jawaban_periksa for each statement execute function audit_tetap();
create trigger foto_audit_tetap before insert or update or delete on foto_audit for each row execute function lembar_audit_tetap();
create trigger foto_audit_tidak_dikosongkan before truncate on foto_audit for each statement execute function audit_tetap();

create function audit_tunda_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.diputuskan is not null then
        raise exception 'why an audit was put off, and what was decided, stays' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger audit_tunda_tetap before update or delete on audit_tunda for each row execute function audit_tunda_tetap();
create trigger audit_tunda_tidak_dikosongkan before truncate on audit_tunda for each statement execute function audit_tetap();

-- What was sent is what is judged.
create function perbaikan_tetap() returns trigger language plpgsql as $$
begin
    if old.dikirim is not null or tg_op = 'DELETE' then
        raise exception 'a corrective action that was sent stays as it is' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger perbaikan_tetap before update or delete on perbaikan for each row execute function perbaikan_tetap();
create trigger perbaikan_tidak_dikosongkan before truncate on perbaikan for each statement execute function audit_tetap();

create function perbaikan_berkas_tetap() returns trigger language plpgsql as $$
begin
    if exists (select from perbaikan p where p.id = (case when tg_op = 'INSERT' then new.perbaikan_id else old.perbaikan_id end) and p.dikirim is not null) then
        raise exception 'evidence that was sent stays' using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger perbaikan_berkas_tetap before insert or update or delete on perbaikan_berkas for each row execute function perbaikan_berkas_tetap();
create trigger perbaikan_berkas_tidak_dikosongkan before truncate on perbaikan_berkas for each statement execute function audit_tetap();

create function lks_tetap() returns trigger language plpgsql as $$
begin
    if old.dokumen_id is not null or tg_op = 'DELETE' then
        raise exception 'an issued sheet of findings stays as it is' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger lks_tetap before update or delete on lks for each row execute function lks_tetap();
create trigger lks_tidak_dikosongkan before truncate on lks for each statement execute function audit_tetap();
