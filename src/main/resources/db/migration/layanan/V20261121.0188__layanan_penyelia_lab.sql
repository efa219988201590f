-- Which penyelia looks after which laboratory; a help for choosing, not a limit.
create table penyelia_lab (
    lab_id bigint not null references lab on delete cascade,
    staf   text   not null references staf on delete cascade,
    primary key (lab_id, staf)
);
