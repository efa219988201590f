-- Nobody works at three balai: the accounts of Palembang and Pontianak that began with a name of BBSPJIKFK get one of their own.
update staf set nama = n.nama
from (values ('koordinator', 'Marzuki Hasibuan', 'Yohanes Sugianto'),
             ('pengetik', 'Ayu Lestari Ningrum', 'Agustina Kurnia'),
             ('kerjasama', 'Melati Anggraini', 'Theresia Lina'),
             ('sampling', 'Darmawan Saleh', 'Petrus Hendrik'),
             ('ppc', 'Ilham Maulana', 'Dedi Irawan'),
             ('ppc2', 'Nadia Oktaviani', 'Yunita Pertiwi'),
             ('kalibrator', 'Robby Pratama', 'Stefanus Adi'),
             ('kalibrator2', 'Desi Marlina', 'Nuraini Hasanah'),
             ('operasional', 'Eka Purnamasari', 'Maria Fransiska'),
             ('pjsert', 'Amrullah Yasin', 'Hermanto Salim'),
             ('evaluator', 'Rahmat Fauzi', 'Budi Setyawan'),
             ('evaluator2', 'Novita Rahayu', 'Elisabeth Ratih'),
             ('reviewer', 'Herman Sanjaya', 'Abdul Gafur'),
             ('pemutus', 'Rosmala Dewi', 'Cecilia Wardani'),
             ('adminsert', 'Andika Perdana', 'Kevin Wirawan'),
             ('penguji', 'Mahmud Syahrial', 'Gregorius Tanto'),
             ('adminpel', 'Fitriyani Zahra', 'Monika Sari'),
             ('tu', 'Sudirman Halim', 'Ahmad Zulkifli'),
             ('pjkonsultansi', 'Suryati Kamil', 'Sri Mulyati'),
             ('konsultan', 'Bobby Kurniadi', 'Paulus Wijaya'),
             ('konsultan2', 'Winda Astuti', 'Halimah Nur'),
             ('pemilik', 'Tuti Herawati', 'Yuliani Pranata'),
             ('kontak', 'Suparman Jaya', 'Imam Wahyono'),
             ('inspektorat', 'Nining Suryani', 'Wiwik Hartati')) p (id, plg, ptk)
cross join lateral (values (p.id || '.plg', p.plg), (p.id || '.ptk', p.ptk)) n (id, nama)
where staf.id = n.id;

update staf set nama = 'Kartika Wulansari' where id = 'penguji2';
