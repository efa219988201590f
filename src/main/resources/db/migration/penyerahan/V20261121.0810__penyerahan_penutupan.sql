-- How an order ended: by the customer's click or by a timer.
create table penutupan_order (
    permohonan_id bigint primary key references permohonan,
    cara          text not null check (cara in ('PELANGGAN', 'OTOMATIS')),
    oleh          bigint,
    pada          timestamptz not null,
    check (cara <> 'PELANGGAN' or oleh is not null)
);
