-- That a complainant accepts the answer or withdraws is often told to CS: what was said, how, and who wrote it down.
alter table pengaduan add column tanggapan text, add column tanggapan_oleh text references staf, add check ((tanggapan is null) = (tanggapan_oleh is null));
