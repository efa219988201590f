-- Whoever decides states that he trained none of these people; decisions from before were not asked.
alter table keputusan_person add column menyatakan_bebas boolean not null default false;
