-- Cases whose models never say how far they are kept the word they began with when they had ended.
update kasus set status = 'Selesai' where selesai is not null and status = 'Sedang Diproses';
