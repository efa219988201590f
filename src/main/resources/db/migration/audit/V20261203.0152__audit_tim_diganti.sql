-- A team that was appointed may change: why, and whoever was appointed once took part in the evaluation.
alter table tim_audit add column disahkan timestamptz;
alter table tim_audit disable trigger tim_audit_tetap;
update tim_audit set disahkan = coalesce(dinyatakan, diusulkan) where keadaan = 'SAH';
alter table tim_audit enable trigger tim_audit_tetap;

create or replace function tim_audit_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - array['keadaan', 'benturan', 'pernyataan', 'dinyatakan', 'disahkan'] = to_jsonb(old) - array['keadaan', 'benturan', 'pernyataan', 'dinyatakan', 'disahkan']
            and (old.dinyatakan is null or to_jsonb(new) - array['keadaan', 'disahkan'] = to_jsonb(old) - array['keadaan', 'disahkan'])
            and (old.disahkan is null or new.disahkan = old.disahkan) then
            return new;
        end if;
    end if;
    raise exception 'who was proposed for a team, and what he declared, stays' using errcode = 'integrity_constraint_violation';
end $$;

alter table penunjukan add column ke int not null default 1 check (ke > 0);
alter table penunjukan drop constraint penunjukan_pkey;
alter table penunjukan add primary key (permohonan_id, ke);

create table ganti_tim (
    permohonan_id bigint not null references sertifikasi,
    ke            int not null check (ke > 0),
    alasan        text not null check (length(trim(alasan)) > 0),
    oleh          text not null references staf,
    pada          timestamptz not null,
    selesai       timestamptz,
    primary key (permohonan_id, ke)
);
create unique index ganti_tim_satu on ganti_tim (permohonan_id) where selesai is null;

create function ganti_tim_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.selesai is null and to_jsonb(new) - 'selesai' = to_jsonb(old) - 'selesai' then
        return new;
    end if;
    raise exception 'why a team was changed stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger ganti_tim_tetap before update or delete on ganti_tim for each row execute function ganti_tim_tetap();
create trigger ganti_tim_tidak_dikosongkan before truncate on ganti_tim for each statement execute function ganti_tim_tetap();
