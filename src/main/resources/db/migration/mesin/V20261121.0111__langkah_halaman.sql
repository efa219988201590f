-- Where the customer does this step, from the model's property halaman with its ids filled in.
alter table langkah add column halaman text;
