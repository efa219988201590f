-- CS who handed the report over at the counter; null when the customer fetched it.
alter table lhu_unduhan add column loket text;
