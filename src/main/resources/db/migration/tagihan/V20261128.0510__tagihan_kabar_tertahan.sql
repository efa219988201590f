-- Signed messages of the payment callback that could not be recorded as a payment; a person works on them.
create table kabar_tertahan (
    id          bigint generated always as identity primary key,
    satker      text not null references satker,
    isi         text not null,
    -- SHA-256 of the message: told again it is the same one.
    sidik       text not null,
    alasan      text not null,
    diterima    timestamptz not null,
    diurus      timestamptz,
    diurus_oleh text,
    catatan     text,
    unique (satker, sidik),
    check ((diurus is null) = (catatan is null) and (diurus is null) = (diurus_oleh is null))
);
create index kabar_tertahan_terbuka on kabar_tertahan (satker) where diurus is null;
