-- The file that goes with the next answer to a ticket, kept while the answer is being written.
create table tiket_berkas_jawaban (
    tiket_id   bigint primary key references tiket,
    berkas_id  uuid not null references berkas,
    oleh       text not null references staf,
    dibuat     timestamptz not null
);
