-- Of the engine's tables, for the Tasklist with many open tasks; the engine makes the tables after Flyway has run.
-- Two nodes that start together wait for each other here.
select pg_advisory_xact_lock(20261130);
create index if not exists laju_idx_tugas_bebas on act_ru_task (tenant_id_) where assignee_ is null;
create index if not exists laju_idx_tugas_tenggat on act_ru_task (tenant_id_, due_date_);
-- Without the satker; the next one answers what it answered.
drop index if exists laju_idx_tautan_grup;
create index if not exists laju_idx_tautan_peran on act_ru_identitylink (group_id_, tenant_id_, task_id_) where type_ = 'candidate';
create index if not exists laju_idx_tautan_tugas on act_ru_identitylink (task_id_) include (type_, group_id_, user_id_);
