-- A scope that was suspended, withdrawn or taken up again says so from a day on: work of an earlier day is judged by what held then.
create table keadaan_akreditasi (
    id         bigint generated always as identity primary key,
    lingkup_id bigint references lingkup_akreditasi,
    cmc_id     bigint references cmc,
    keadaan    text not null check (keadaan in ('AKTIF', 'DIBEKUKAN', 'DICABUT')),
    sejak      date not null,
    alasan     text not null,
    oleh       text not null,
    pada       timestamptz not null,
    check (num_nonnulls(lingkup_id, cmc_id) = 1)
);
create index keadaan_akreditasi_lingkup on keadaan_akreditasi (lingkup_id, sejak, id) where lingkup_id is not null;
create index keadaan_akreditasi_cmc on keadaan_akreditasi (cmc_id, sejak, id) where cmc_id is not null;
comment on table keadaan_akreditasi is 'without an entry a scope is in force; of several entries of one day the last written counts';
comment on column keadaan_akreditasi.sejak is 'first day on which it holds';

create trigger keadaan_akreditasi_tetap before update or delete on keadaan_akreditasi for each row execute function pengujian_hanya_tambah();
create trigger keadaan_akreditasi_tidak_dikosongkan before truncate on keadaan_akreditasi for each statement execute function tidak_dikosongkan();

-- No day was kept for these: they stay out of the scope for all of their time, as they were judged until now.
insert into keadaan_akreditasi (lingkup_id, keadaan, sejak, alasan, oleh, pada)
select id, keadaan, berlaku_dari, 'Dari register lama, tanpa tanggal', 'sistem', now() from lingkup_akreditasi where keadaan <> 'AKTIF';
insert into keadaan_akreditasi (cmc_id, keadaan, sejak, alasan, oleh, pada)
select id, keadaan, berlaku_dari, 'Dari register lama, tanpa tanggal', 'sistem', now() from cmc where keadaan <> 'AKTIF';
alter table lingkup_akreditasi drop column keadaan;
alter table cmc drop column keadaan;

create function keadaan_lingkup(lingkup bigint, hari date) returns text language sql stable as $$
    select coalesce((select keadaan from keadaan_akreditasi where lingkup_id = lingkup and sejak <= hari order by sejak desc, id desc limit 1), 'AKTIF')
$$;
create function keadaan_cmc(cmc bigint, hari date) returns text language sql stable as $$
    select coalesce((select keadaan from keadaan_akreditasi where cmc_id = cmc and sejak <= hari order by sejak desc, id desc limit 1), 'AKTIF')
$$;
