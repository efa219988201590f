-- The engine refuses to start when its history level is another than the one it finds here; what it kept at the level before goes when its time is over.
do $$
begin
    if to_regclass('act_ge_property') is not null then
        update act_ge_property set value_ = '40' where name_ = 'historyLevel';
    end if;
end $$;
