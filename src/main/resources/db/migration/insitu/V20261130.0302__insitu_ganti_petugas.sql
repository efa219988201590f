-- Other officers for an agreed visit: the plan before is BATAL and says why, the next one keeps its date.
alter table jadwal_lapangan add column ganti_alasan text;
alter table jadwal_lapangan add constraint jadwal_lapangan_ganti check (ganti_alasan is null or keadaan = 'BATAL');
