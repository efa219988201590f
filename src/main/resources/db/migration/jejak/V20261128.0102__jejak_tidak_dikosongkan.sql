-- A row trigger does not see truncate.
create trigger jejak_tidak_dikosongkan before truncate on jejak for each statement execute function jejak_tetap();
