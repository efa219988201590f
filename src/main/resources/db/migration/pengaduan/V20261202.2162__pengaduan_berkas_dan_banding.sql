-- Every file that comes with a complaint stays: a later one replaces none.
create table pengaduan_berkas (
    id           bigint generated always as identity primary key,
    pengaduan_id bigint not null references pengaduan,
    berkas_id    uuid not null references berkas,
    oleh         text not null,
    dibuat       timestamptz not null
);
create index pengaduan_berkas_pengaduan on pengaduan_berkas (pengaduan_id, id);
insert into pengaduan_berkas (pengaduan_id, berkas_id, oleh, dibuat) select id, berkas_id, dibuat_oleh, dibuat from pengaduan where berkas_id is not null;
alter table pengaduan drop column berkas_id;

-- An appeal may be about a decision that nobody complained of before, such as one of a certification; then it names the order.
do $$
declare
    nama text;
begin
    select conname into nama from pg_constraint where conrelid = 'pengaduan'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%asal_id%';
    execute format('alter table pengaduan drop constraint %I', nama);
end $$;
alter table pengaduan add constraint pengaduan_banding_atas check (jenis = 'PENGADUAN' or asal_id is not null or order_ditulis is not null);
