-- For which dropped lines an overpayment was recorded: a refusal speaks of these, and of nothing that is dropped later.
create table kelebihan_coretan (
    kelebihan_id bigint not null references kelebihan,
    sampel_id    bigint not null references sampel,
    parameter_id bigint not null,
    primary key (kelebihan_id, sampel_id, parameter_id)
);
