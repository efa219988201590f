-- Released certificates of persons are watched over until their last day; what their customers answered about a renewal.
create table masa_person (
    sertifikat_id      bigint primary key references sertifikat_person,
    kasus              text not null unique,
    dimulai            timestamptz not null,
    jawaban            text check (jawaban in ('perpanjang', 'tidak')),
    -- the draft that was made for it, as long as there is one
    permohonan_baru_id bigint references permohonan on delete set null,
    dijawab            timestamptz,
    check ((jawaban is null) = (dijawab is null))
);
