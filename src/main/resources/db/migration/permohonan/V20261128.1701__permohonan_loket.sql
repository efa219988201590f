-- How the request reached the balai (REQ-004): typed by the customer, or by CS for somebody who came, wrote or called.
alter table permohonan add column kanal text not null default 'DARING'
    check (kanal in ('DARING', 'LOKET', 'SURAT', 'SUREL', 'POS'));

-- Papers on which CS acted for a customer; a newer one of the same kind counts, the older ones stay.
create table bukti_loket (
    id             bigint generated always as identity primary key,
    permohonan_id  bigint not null references permohonan on delete cascade,
    jenis          text not null check (jenis in ('FORMULIR', 'PENAWARAN')),
    berkas_id      uuid not null references berkas,
    oleh           text not null,
    pada           timestamptz not null
);
create index bukti_loket_permohonan on bukti_loket (permohonan_id);
create index permohonan_pra_order_saja on permohonan (upper(pra_order));
