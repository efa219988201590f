-- A case of a closed circle that is over loses number and steps when its circle destroys what it kept. Whoever does it names the case to the transaction (laju.musnahkan); for
-- every other case, and for one that still runs, nothing changes. That one was destroyed stays, without its number and without anything that it had.
create table pemusnahan_kasus (
    id      bigint generated always as identity primary key,
    satker  text not null references satker,
    layanan text not null,
    pada    date not null
);
create function pemusnahan_kasus_tetap() returns trigger language plpgsql as $$
begin
    raise exception 'catatan pemusnahan tidak boleh diubah atau dihapus';
end $$;
create trigger pemusnahan_kasus_tetap before update or delete on pemusnahan_kasus for each row execute function pemusnahan_kasus_tetap();
create trigger pemusnahan_kasus_tidak_dikosongkan before truncate on pemusnahan_kasus for each statement execute function tidak_dikosongkan();

create function boleh_musnah(yang text) returns boolean language sql stable as $$
    select coalesce(current_setting('laju.musnahkan', true) = yang, false) and exists (select 1 from kasus where nomor = yang and tertutup and selesai is not null)
$$;

create function kasus_tetap() returns trigger language plpgsql as $$
begin
    if not boleh_musnah(old.nomor) then raise exception 'kasus tidak boleh dihapus'; end if;
    insert into pemusnahan_kasus (satker, layanan, pada) values (old.satker, old.layanan, current_date);
    return old;
end $$;
create trigger kasus_tetap before delete on kasus for each row execute function kasus_tetap();
create trigger kasus_tidak_dikosongkan before truncate on kasus for each statement execute function tidak_dikosongkan();

create or replace function langkah_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if boleh_musnah(old.kasus) then return old; end if;
        raise exception 'langkah tidak boleh dihapus';
    end if;
    if old.selesai is not null then raise exception 'langkah % sudah selesai dan tidak boleh diubah', old.id; end if;
    return new;
end $$;

create or replace function fase_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if boleh_musnah(old.kasus) then return old; end if;
        raise exception 'fase tidak boleh dihapus';
    end if;
    if old.selesai is not null then raise exception 'fase % sudah selesai dan tidak boleh diubah', old.id; end if;
    return new;
end $$;

-- What else names a case goes with it.
alter table langkah_pindah drop constraint langkah_pindah_kasus_fkey, add constraint langkah_pindah_kasus_fkey foreign key (kasus) references kasus on delete cascade;
alter table kabar_serah_terima drop constraint kabar_serah_terima_kasus_fkey, add constraint kabar_serah_terima_kasus_fkey foreign key (kasus) references kasus on delete cascade;
alter table pemindahan_kasus drop constraint pemindahan_kasus_kasus_fkey, add constraint pemindahan_kasus_kasus_fkey foreign key (kasus) references kasus on delete cascade;
