-- A point outside the scope no longer takes the symbol from the others: it is marked on the certificate.
comment on column data_kalibrasi.nomor_lk is 'accreditations whose CMC cover points, parted by a comma; null: all points outside the scope';
