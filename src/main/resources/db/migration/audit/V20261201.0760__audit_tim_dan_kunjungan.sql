-- Who audits a company, what the company says of them, and when they come.
create table tim_audit (
    id             bigint generated always as identity primary key,
    permohonan_id  bigint not null references sertifikasi,
    -- of the proposal in which this person came in
    putaran        int not null,
    staf           text not null references staf,
    fungsi         text not null check (fungsi in ('KETUA', 'EVALUATOR', 'PPC', 'TENAGA_AHLI')),
    keadaan        text not null default 'DIUSULKAN' check (keadaan in ('DIUSULKAN', 'BERSEDIA', 'MENOLAK', 'DIGANTI', 'SAH')),
    -- declared by the person: an interest in the company, and what it is or why he is not available
    benturan       boolean,
    pernyataan     text,
    dinyatakan     timestamptz,
    diusulkan      timestamptz not null,
    diusulkan_oleh text not null,
    unique (permohonan_id, putaran, staf),
    check (keadaan <> 'MENOLAK' or coalesce(trim(pernyataan), '') <> '')
);
create unique index tim_audit_satu_ketua on tim_audit (permohonan_id) where fungsi = 'KETUA' and keadaan in ('DIUSULKAN', 'BERSEDIA', 'SAH');
create unique index tim_audit_tidak_dua_kali on tim_audit (permohonan_id, staf) where keadaan in ('DIUSULKAN', 'BERSEDIA', 'SAH');
create index tim_audit_staf on tim_audit (staf);

-- The customer was asked about a team; without an answer until the deadline he agrees.
create table tanggapan_tim (
    permohonan_id bigint not null references sertifikasi,
    putaran       int not null,
    ditanyakan    timestamptz not null,
    jawab_sampai  timestamptz not null,
    jawaban       text check (jawaban in ('SETUJU', 'DIANGGAP_SETUJU', 'KEBERATAN')),
    dijawab       timestamptz,
    dijawab_oleh  text,
    primary key (permohonan_id, putaran),
    check ((jawaban is null) = (dijawab is null))
);

create table keberatan_tim (
    anggota_id     bigint primary key references tim_audit,
    alasan         text not null check (length(trim(alasan)) > 0),
    oleh           text not null,
    pada           timestamptz not null,
    putusan        text check (putusan in ('GANTI', 'TETAP')),
    alasan_putusan text,
    pemutus        text,
    diputuskan     timestamptz,
    check ((putusan is null) = (diputuskan is null)),
    check (putusan is distinct from 'TETAP' or coalesce(trim(alasan_putusan), '') <> '')
);

-- LSPr/FR-7.4.2; its own day of issue, whenever it is printed.
create table penunjukan (
    permohonan_id bigint primary key references sertifikasi,
    nomor         text not null,
    tanggal       date not null,
    dokumen_id    uuid not null references dokumen,
    oleh          text not null
);

create table audit (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null references sertifikasi,
    tahap         text not null check (tahap in ('TAHAP_1', 'UTAMA')),
    keadaan       text not null default 'DIJADWALKAN' check (keadaan in ('DIJADWALKAN', 'DISEPAKATI', 'TERLAKSANA', 'SELESAI', 'BERHENTI')),
    unique (permohonan_id, tahap)
);

-- Several letters for one audit when its date changes; the newest counts.
create table pemberitahuan_audit (
    id             bigint generated always as identity primary key,
    audit_id       bigint not null references audit,
    ke             int not null,
    tgl_surat      date not null,
    nomor          text,
    mulai          timestamptz not null,
    selesai        timestamptz not null check (selesai > mulai),
    -- printed in the letter
    keterangan     text,
    dokumen_id     uuid references dokumen,
    penanda        text references staf,
    -- why the head sent it back
    catatan_kepala text,
    terkirim       timestamptz,
    jawab_sampai   timestamptz,
    jawaban        text check (jawaban in ('DITERIMA', 'DIANGGAP_DITERIMA', 'TANGGAL_LAIN')),
    usul_mulai     date,
    usul_selesai   date check (usul_selesai >= usul_mulai),
    alasan         text,
    -- the letter as the customer signed and returned it
    berkas_id      uuid references berkas,
    dijawab        timestamptz,
    dijawab_oleh   text,
    unique (audit_id, ke),
    check ((jawaban is null) = (dijawab is null)),
    check (jawaban is distinct from 'TANGGAL_LAIN' or (usul_mulai is not null and usul_selesai is not null and coalesce(trim(alasan), '') <> ''))
);
create index pemberitahuan_audit_waktu on pemberitahuan_audit (mulai);

create table rencana_audit (
    pemberitahuan_id bigint not null references pemberitahuan_audit,
    urutan           int not null,
    mulai            timestamptz not null,
    -- row of the request's sites; null: the factory
    lokasi           int,
    kegiatan         text not null,
    -- null: the whole team
    anggota_id       bigint references tim_audit,
    primary key (pemberitahuan_id, urutan)
);

create function tim_audit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - array['keadaan', 'benturan', 'pernyataan', 'dinyatakan'] = to_jsonb(old) - array['keadaan', 'benturan', 'pernyataan', 'dinyatakan']
            and (old.dinyatakan is null or to_jsonb(new) - 'keadaan' = to_jsonb(old) - 'keadaan') then
            return new;
        end if;
    end if;
    raise exception 'who was proposed for a team, and what he declared, stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger tim_audit_tetap before update or delete on tim_audit for each row execute function tim_audit_tetap();
create trigger tim_audit_tidak_dikosongkan before truncate on tim_audit for each statement execute function tim_audit_tetap();

create function keberatan_tim_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.diputuskan is null and (new.anggota_id, new.alasan, new.oleh, new.pada) = (old.anggota_id, old.alasan, old.oleh, old.pada) then
            return new;
        end if;
    end if;
    raise exception 'an objection and its verdict stay' using errcode = 'integrity_constraint_violation';
end $$;
create trigger keberatan_tim_tetap before update or delete on keberatan_tim for each row execute function keberatan_tim_tetap();
create trigger keberatan_tim_tidak_dikosongkan before truncate on keberatan_tim for each statement execute function keberatan_tim_tetap();

create function penunjukan_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'an appointment stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger penunjukan_tetap before update or delete on penunjukan for each row execute function penunjukan_tetap();
create trigger penunjukan_tidak_dikosongkan before truncate on penunjukan for each statement execute function penunjukan_tetap();

-- What was sent stays; the answer is written once.
create function pemberitahuan_audit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.terkirim is null or (old.dijawab is null
            and (new.audit_id, new.ke, new.tgl_surat, new.mulai, new.selesai, new.terkirim) = (old.audit_id, old.ke, old.tgl_surat, old.mulai, old.selesai, old.terkirim)
            and new.nomor is not distinct from old.nomor and new.dokumen_id is not distinct from old.dokumen_id and new.keterangan is not distinct from old.keterangan) then
            return new;
        end if;
    end if;
    raise exception 'a notice of audit that was sent stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger pemberitahuan_audit_tetap before update or delete on pemberitahuan_audit for each row execute function pemberitahuan_audit_tetap();
create trigger pemberitahuan_audit_tidak_dikosongkan before truncate on pemberitahuan_audit for each statement execute function pemberitahuan_audit_tetap();

create function rencana_audit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if not exists (select from pemberitahuan_audit n where n.id = old.pemberitahuan_id and n.terkirim is not null) then
            return old;
        end if;
    end if;
    raise exception 'the plan of a notice that was sent stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger rencana_audit_tetap before update or delete on rencana_audit for each row execute function rencana_audit_tetap();
create trigger rencana_audit_tidak_dikosongkan before truncate on rencana_audit for each statement execute function rencana_audit_tetap();
