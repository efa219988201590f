-- What the customer says to a note of correction instead of, or besides, handing in something else.
create table tanggapan_perbaikan (
    permohonan_id bigint not null references sertifikasi on delete cascade,
    putaran       int not null,
    bidang        text not null,
    tanggapan     text not null,
    oleh          text not null,
    pada          timestamptz not null,
    primary key (permohonan_id, putaran, bidang)
);
