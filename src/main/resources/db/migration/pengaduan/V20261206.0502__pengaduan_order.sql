-- What the page of an order's case asks for.
create index pengaduan_permohonan on pengaduan (permohonan_id, id) where permohonan_id is not null;
