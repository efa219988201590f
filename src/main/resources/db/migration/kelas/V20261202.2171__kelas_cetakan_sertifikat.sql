-- What the sheet says that was printed for a signature by hand: printed again unchanged it is the same sheet with the same code.
alter table sertifikat_pelatihan add column cetakan text;
