-- The documents of a quality system are judged before anybody travels; at the end the team reports.
create table kecukupan (
    permohonan_id bigint not null references sertifikasi,
    putaran       int not null,
    putusan       text not null check (putusan in ('memadai', 'kurang')),
    catatan       text,
    oleh          text not null references staf,
    pada          timestamptz not null,
    dokumen_id    uuid references dokumen,
    -- what the customer says to it all; what it says to a row stands there
    jawaban       text,
    versi         int not null default 0,
    dijawab       timestamptz,
    dijawab_oleh  text,
    primary key (permohonan_id, putaran),
    check ((dijawab is null) = (dijawab_oleh is null))
);

create table kecukupan_butir (
    permohonan_id bigint not null,
    putaran       int not null,
    butir_id      bigint not null references butir_periksa,
    hasil         text not null check (hasil in ('SESUAI', 'TIDAK_SESUAI', 'TIDAK_BERLAKU')),
    catatan       text,
    jawaban       text,
    primary key (permohonan_id, putaran, butir_id),
    foreign key (permohonan_id, putaran) references kecukupan,
    check (hasil <> 'TIDAK_SESUAI' or coalesce(trim(catatan), '') <> '')
);

create table kecukupan_berkas (
    permohonan_id bigint not null,
    putaran       int not null,
    berkas_id     uuid not null references berkas,
    -- null: for all of it
    butir_id      bigint references butir_periksa,
    primary key (permohonan_id, putaran, berkas_id),
    foreign key (permohonan_id, putaran) references kecukupan
);

-- The customer did not answer in time.
create table kecukupan_lewat (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null,
    putaran       int not null,
    putusan       text not null check (putusan in ('lanjut', 'berhenti')),
    alasan        text not null,
    oleh          text not null references staf,
    pada          timestamptz not null,
    foreign key (permohonan_id, putaran) references kecukupan
);

create table laporan_audit (
    permohonan_id bigint not null references sertifikasi,
    versi         int not null,
    ringkasan     text not null,
    kesimpulan    text not null,
    rekomendasi   text not null check (rekomendasi in ('BERIKAN', 'PERTAHANKAN', 'PERPANJANG', 'TUNDA', 'TOLAK')),
    oleh          text not null references staf,
    pada          timestamptz not null,
    nomor         text,
    dokumen_id    uuid references dokumen,
    primary key (permohonan_id, versi)
);

-- The verdict stays; the answer is written until it is sent.
create function kecukupan_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.dijawab is null and to_jsonb(new) - array['dokumen_id', 'jawaban', 'versi', 'dijawab', 'dijawab_oleh'] = to_jsonb(old) - array['dokumen_id', 'jawaban', 'versi', 'dijawab', 'dijawab_oleh']
            and (old.dokumen_id is null or new.dokumen_id = old.dokumen_id) then
            return new;
        end if;
    end if;
    raise exception 'an adequacy audit and its answer stay' using errcode = 'integrity_constraint_violation';
end $$;
create trigger kecukupan_tetap before update or delete on kecukupan for each row execute function kecukupan_tetap();
create trigger kecukupan_tidak_dikosongkan before truncate on kecukupan for each statement execute function audit_tetap();

create function kecukupan_butir_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - 'jawaban' = to_jsonb(old) - 'jawaban' and exists (select from kecukupan k where k.permohonan_id = old.permohonan_id and k.putaran = old.putaran and k.dijawab is null) then
            return new;
        end if;
    end if;
    raise exception 'a row of an adequacy audit stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger kecukupan_butir_tetap before update or delete on kecukupan_butir for each row execute function kecukupan_butir_tetap();
create trigger kecukupan_butir_tidak_dikosongkan before truncate on kecukupan_butir for each statement execute function audit_tetap();

create function kecukupan_berkas_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from kecukupan k where k.permohonan_id = old.permohonan_id and k.putaran = old.putaran and k.dijawab is null) then
        return old;
    end if;
    if tg_op = 'INSERT' and exists (select from kecukupan k where k.permohonan_id = new.permohonan_id and k.putaran = new.putaran and k.dijawab is null) then
        return new;
    end if;
    raise exception 'documents that were sent stay' using errcode = 'integrity_constraint_violation';
end $$;
create trigger kecukupan_berkas_tetap before insert or update or delete on kecukupan_berkas for each row execute function kecukupan_berkas_tetap();
create trigger kecukupan_berkas_tidak_dikosongkan before truncate on kecukupan_berkas for each statement execute function audit_tetap();

create trigger kecukupan_lewat_tetap before update or delete on kecukupan_lewat for each row execute function audit_tetap();
create trigger kecukupan_lewat_tidak_dikosongkan before truncate on kecukupan_lewat for each statement execute function audit_tetap();

create function laporan_audit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.dokumen_id is null and to_jsonb(new) - array['nomor', 'dokumen_id'] = to_jsonb(old) - array['nomor', 'dokumen_id'] then
            return new;
        end if;
    end if;
    raise exception 'an audit report stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger laporan_audit_tetap before update or delete on laporan_audit for each row execute function laporan_audit_tetap();
create trigger laporan_audit_tidak_dikosongkan before truncate on laporan_audit for each statement execute function audit_tetap();
