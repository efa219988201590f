-- What a customer says of an instrument beyond the words of a sample.
create table sampel_alat (
    sampel_id      bigint primary key references sampel on delete cascade,
    -- months until the customer wants to be reminded of the next calibration; null: not at all
    interval_bulan int check (interval_bulan between 1 and 120)
);

create table titik_ukur (
    sampel_id bigint not null references sampel on delete cascade,
    urutan    int not null,
    nilai     numeric not null,
    satuan    text not null,
    primary key (sampel_id, urutan)
);
