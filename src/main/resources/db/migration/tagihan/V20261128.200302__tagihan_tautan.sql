-- Links that open one bill without an account, for the customer's finance office. Only the hash of the token is kept.
create table tautan_tagihan (
    sidik       text primary key,
    tagihan_id  bigint not null references tagihan,
    dibuat      timestamptz not null,
    dibuat_oleh text not null,
    dicabut     timestamptz
);
create unique index tautan_tagihan_satu on tautan_tagihan (tagihan_id) where dicabut is null;
