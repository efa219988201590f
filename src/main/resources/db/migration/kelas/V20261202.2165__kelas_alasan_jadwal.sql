-- Why a class has the dates that it has now; customers read it with the new date.
alter table kelas add column jadwal_alasan text;
