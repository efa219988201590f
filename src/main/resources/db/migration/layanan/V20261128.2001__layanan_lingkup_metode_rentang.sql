-- A laboratory is accredited for a parameter by a method over a range; another method or a value beyond it stands outside the scope.
alter table lingkup_akreditasi
    add column metode         text,
    add column rentang_dari   numeric,
    add column rentang_sampai numeric,
    add column satuan         text,
    add check (rentang_dari is null or rentang_sampai is null or rentang_dari <= rentang_sampai);
comment on column lingkup_akreditasi.metode is 'null: results without a method';
comment on column lingkup_akreditasi.rentang_dari is 'in satuan, inclusive; null: no lower end';
comment on column lingkup_akreditasi.rentang_sampai is 'in satuan, inclusive; null: no upper end';

update lingkup_akreditasi l set metode = u.metode, satuan = u.satuan from parameter_uji u where u.id = l.parameter_id;

alter table lingkup_akreditasi drop constraint lingkup_akreditasi_parameter_id_nomor_lp_berlaku_dari_key;
create unique index lingkup_akreditasi_baris on lingkup_akreditasi
    (parameter_id, nomor_lp, berlaku_dari, lower(coalesce(metode, '')), coalesce(rentang_dari, '-Infinity'));
