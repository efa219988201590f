-- What an officer read at an instrument at the customer's site; the calibrator finds it in the worksheet, and who measured does not judge the result.
create table bacaan_lapangan (
    id            bigint generated always as identity primary key,
    sampel_id     bigint not null references sampel,
    petugas       text not null references staf,
    tanggal       date not null,
    suhu          numeric,
    suhu_u        numeric check (suhu_u >= 0),
    kelembapan    numeric check (kelembapan between 0 and 100),
    kelembapan_u  numeric check (kelembapan_u >= 0),
    -- Why there are no readings.
    tidak_dapat   text,
    dicatat       timestamptz not null,
    dicatat_oleh  text not null,
    check ((tidak_dapat is null) = (suhu is not null and suhu_u is not null and kelembapan is not null and kelembapan_u is not null))
);
comment on table bacaan_lapangan is 'the newest of an instrument counts';
create index bacaan_lapangan_sampel on bacaan_lapangan (sampel_id, id);

create table bacaan_lapangan_titik (
    bacaan_id       bigint not null references bacaan_lapangan,
    urutan          int not null,
    nominal         numeric not null,
    pembacaan       text not null,
    -- Most are worked out at the balai.
    ketidakpastian  numeric check (ketidakpastian > 0),
    primary key (bacaan_id, urutan)
);

create table bacaan_lapangan_standar (
    bacaan_id   bigint not null references bacaan_lapangan,
    standar_id  bigint not null references standar_acuan,
    primary key (bacaan_id, standar_id)
);

create trigger bacaan_lapangan_tetap before update or delete on bacaan_lapangan for each row execute function pengujian_hanya_tambah();
create trigger bacaan_lapangan_titik_tetap before update or delete on bacaan_lapangan_titik for each row execute function pengujian_hanya_tambah();
create trigger bacaan_lapangan_standar_tetap before update or delete on bacaan_lapangan_standar for each row execute function pengujian_hanya_tambah();
create trigger bacaan_lapangan_tidak_dikosongkan before truncate on bacaan_lapangan for each statement execute function tidak_dikosongkan();
create trigger bacaan_lapangan_titik_tidak_dikosongkan before truncate on bacaan_lapangan_titik for each statement execute function tidak_dikosongkan();
create trigger bacaan_lapangan_standar_tidak_dikosongkan before truncate on bacaan_lapangan_standar for each statement execute function tidak_dikosongkan();
