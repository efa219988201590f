-- Who does a row of the plan: somebody of the team, or one who stands in while nobody of it judges.
alter table rencana_audit add column sementara text references staf, add check (num_nonnulls(anggota_id, sementara) < 2);
