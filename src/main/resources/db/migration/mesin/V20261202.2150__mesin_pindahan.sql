-- Changes whenever instances of the case go over to another version of their model, so that each node notices that what it remembers of them is old.
create sequence urut_pindahan;
alter table kasus add column pindahan bigint not null default 0;
-- Steps that are called otherwise since a case went over: who ended the old one counts as having done the new one (independence).
create table langkah_pindah (
    kasus   text not null references kasus,
    proses  text not null,
    dari    int not null,
    ke      int not null,
    lama    text not null,
    baru    text not null,
    pada    timestamptz not null
);
create index langkah_pindah_kasus on langkah_pindah (kasus, baru);
