-- Reference standards that go along; their certificates cover the visit.
create table standar_lapangan (
    jadwal_id   bigint not null references jadwal_lapangan,
    standar_id  bigint not null references standar_acuan,
    primary key (jadwal_id, standar_id)
);
