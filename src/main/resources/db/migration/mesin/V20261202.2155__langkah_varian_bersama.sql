comment on column langkah.varian is 'Whose own version it was; - for everybody''s; null in rows from before, whose numbers of versions cannot be told apart';
comment on column fase.varian is 'Whose own version it was; - for everybody''s; null in rows from before';
