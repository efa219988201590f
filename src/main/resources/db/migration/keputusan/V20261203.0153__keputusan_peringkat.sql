-- The level of green industry is decided, and what it rests on; the certificate prints it.
alter table usulan_keputusan add column peringkat text, add column dasar_peringkat text, add check ((peringkat is null) = (dasar_peringkat is null));
