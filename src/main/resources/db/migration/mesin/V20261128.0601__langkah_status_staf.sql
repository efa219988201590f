-- What staff call the state of the order, from the model's property statusStaf.
alter table langkah add column status_staf text;
