-- What a customer objects to is repeated by somebody else, as far as there is one (ISO/IEC 17025, 7.9).
alter table koreksi_hasil add column orang_lain boolean not null default false;
comment on column koreksi_hasil.orang_lain is 'somebody else than who found the result is proposed for the repeated test';
