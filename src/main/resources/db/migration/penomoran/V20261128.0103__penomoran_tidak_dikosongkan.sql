-- A row trigger does not see truncate.
create function nomor_register_tidak_dikosongkan() returns trigger language plpgsql as $$
begin
    raise exception 'nomor_register keeps every number';
end $$;
create trigger nomor_register_tidak_dikosongkan before truncate on nomor_register
    for each statement execute function nomor_register_tidak_dikosongkan();
