-- Samples of a product for its certification: taken by an officer of the team, tested by our own laboratory or another one, judged by the team.
create table pengambilan_contoh (
    permohonan_id bigint not null references sertifikasi,
    -- one more after each verdict that asks for it
    putaran       int not null,
    audit_id      bigint not null references audit,
    disiapkan     timestamptz not null,
    -- null: not reported yet
    hasil         text check (hasil in ('TERAMBIL', 'TIDAK')),
    alasan        text,
    tempat_uji    text check (tempat_uji in ('BALAI', 'LUAR')),
    -- why a test that our own laboratory was paid for goes elsewhere
    alasan_luar   text,
    metode        text,
    saksi_nama    text,
    saksi_jabatan text,
    petugas       text references staf,
    dicatat       timestamptz,
    nomor         text,
    dokumen_id    uuid references dokumen,
    primary key (permohonan_id, putaran),
    check ((hasil is null) = (dicatat is null)),
    check (hasil is distinct from 'TIDAK' or coalesce(trim(alasan), '') <> ''),
    check (hasil is distinct from 'TERAMBIL' or (tempat_uji is not null and saksi_nama is not null and petugas is not null))
);

create table contoh_produk (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null,
    putaran       int not null,
    urutan        int not null,
    -- null: nothing of it is planned for our own laboratory
    sampel_id     bigint references sampel,
    nama          text not null,
    kode_produksi text,
    titik         text,
    jumlah        text,
    kemasan       text,
    segel         text,
    kondisi       text,
    diambil       timestamptz,
    tempat_simpan text,
    foreign key (permohonan_id, putaran) references pengambilan_contoh,
    unique (permohonan_id, putaran, urutan)
);
create index contoh_produk_sampel on contoh_produk (sampel_id);

create table foto_contoh (
    id            bigint generated always as identity primary key,
    permohonan_id bigint not null,
    putaran       int not null,
    -- null: signatures
    contoh_id     bigint references contoh_produk,
    jenis         text not null check (jenis in ('FOTO', 'TTD_PELANGGAN', 'TTD_PETUGAS')),
    berkas_id     uuid not null references berkas,
    oleh          text not null,
    pada          timestamptz not null,
    foreign key (permohonan_id, putaran) references pengambilan_contoh
);
create index foto_contoh_putaran on foto_contoh (permohonan_id, putaran);

-- Another balai of this installation, or a laboratory outside.
create table uji_luar (
    permohonan_id   bigint not null,
    putaran         int not null,
    balai           text references satker,
    laboratorium    text not null,
    akreditasi      text,
    surat_nomor     text not null,
    tanggal_kirim   date not null,
    pengiriman      text,
    dikirim         timestamptz not null,
    dikirim_oleh    text not null,
    laporan_nomor   text,
    laporan_tanggal date,
    -- uploaded, or the issued report of another balai of this installation
    berkas_id       uuid references berkas,
    dokumen_id      uuid references dokumen,
    -- why the laboratory did not test it
    tidak_diuji     text,
    diterima        timestamptz,
    diterima_oleh   text,
    primary key (permohonan_id, putaran),
    foreign key (permohonan_id, putaran) references pengambilan_contoh,
    check (balai is not null or akreditasi is not null),
    check (diterima is null or coalesce(trim(tidak_diuji), '') <> '' or (laporan_nomor is not null and laporan_tanggal is not null and num_nonnulls(berkas_id, dokumen_id) = 1))
);

create table penilaian_uji (
    permohonan_id bigint not null,
    putaran       int not null,
    putusan       text not null check (putusan in ('memenuhi', 'tidakMemenuhi', 'ulang')),
    catatan       text,
    oleh          text not null,
    pada          timestamptz not null,
    primary key (permohonan_id, putaran),
    foreign key (permohonan_id, putaran) references pengambilan_contoh,
    check (putusan = 'memenuhi' or coalesce(trim(catatan), '') <> '')
);

-- What was reported stays; only its protocol comes later.
create function pengambilan_contoh_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.dicatat is null or (old.dokumen_id is null and to_jsonb(new) - array['nomor', 'dokumen_id'] = to_jsonb(old) - array['nomor', 'dokumen_id']) then
            return new;
        end if;
    end if;
    raise exception 'how samples were taken stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger pengambilan_contoh_tetap before update or delete on pengambilan_contoh for each row execute function pengambilan_contoh_tetap();
create trigger pengambilan_contoh_tidak_dikosongkan before truncate on pengambilan_contoh for each statement execute function audit_tetap();

create function contoh_produk_tetap() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' and exists (select from pengambilan_contoh p where p.permohonan_id = new.permohonan_id and p.putaran = new.putaran and p.dicatat is null) then
        return new;
    end if;
    raise exception 'a sample that was taken stays, and none is added to it' using errcode = 'integrity_constraint_violation';
end $$;
create trigger contoh_produk_tetap before insert or update or delete on contoh_produk for each row execute function contoh_produk_tetap();
create trigger contoh_produk_tidak_dikosongkan before truncate on contoh_produk for each statement execute function audit_tetap();

create function foto_contoh_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from pengambilan_contoh p where p.permohonan_id = old.permohonan_id and p.putaran = old.putaran and p.dicatat is null) then
        return old;
    end if;
    if tg_op = 'INSERT' and exists (select from pengambilan_contoh p where p.permohonan_id = new.permohonan_id and p.putaran = new.putaran and p.dicatat is null) then
        return new;
    end if;
    raise exception 'photos of samples that were taken stay' using errcode = 'integrity_constraint_violation';
end $$;
create trigger foto_contoh_tetap before insert or update or delete on foto_contoh for each row execute function foto_contoh_tetap();
create trigger foto_contoh_tidak_dikosongkan before truncate on foto_contoh for each statement execute function audit_tetap();

create function uji_luar_tetap() returns trigger language plpgsql as $$
begin
    if old.diterima is not null or tg_op = 'DELETE' then
        raise exception 'a report of another laboratory that was taken over stays' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger uji_luar_tetap before update or delete on uji_luar for each row execute function uji_luar_tetap();
create trigger uji_luar_tidak_dikosongkan before truncate on uji_luar for each statement execute function audit_tetap();

create trigger penilaian_uji_tetap before update or delete on penilaian_uji for each row execute function audit_tetap();
create trigger penilaian_uji_tidak_dikosongkan before truncate on penilaian_uji for each statement execute function audit_tetap();
