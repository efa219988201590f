-- Items of the price list that PJ Sertifikasi chose for the quotation; the lines of each version keep what they were then.
create table susunan_jasa (
    permohonan_id bigint not null references sertifikasi,
    urutan        int not null,
    pos_id        bigint not null references pos_tarif,
    banyak        int not null check (banyak > 0),
    primary key (permohonan_id, urutan),
    unique (permohonan_id, pos_id)
);
