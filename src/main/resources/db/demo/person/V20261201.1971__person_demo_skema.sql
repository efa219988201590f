-- Two invented schemes, and a second examiner, so that one may decline.
with p as (insert into pos_tarif (satker, layanan, nama, rincian) values ('bbspjikfk', 'SERTIFIKASI', 'Sertifikasi Person, Penguji Mutu Kemasan', 'Uji kompetensi') returning id)
insert into tarif (pos_id, jumlah, satuan, peraturan, berlaku_dari) select id, 1500000, 'per orang', 'PP 54/2021', date '2021-05-01' from p;

insert into skema_person (satker, kode, nama, acuan, uraian, pos_id, masa_bulan, uji_ulang)
select 'bbspjikfk', d.kode, d.nama, d.acuan, d.uraian, p.id, d.masa, 1
from (values ('PPC', 'Petugas Pengambil Contoh', 'SNI ISO/IEC 17024, skema PPC-01', 'Mengambil contoh produk kimia dan kemasan menurut rencana, menyegel, dan mencatatnya.', 'Sertifikasi Person', 36),
             ('PMK', 'Penguji Mutu Kemasan', 'SNI ISO/IEC 17024, skema PMK-01', 'Menguji mutu kemasan plastik dan kertas di laboratorium industri.', 'Sertifikasi Person, Penguji Mutu Kemasan', 48)) d (kode, nama, acuan, uraian, pos, masa)
join pos_tarif p on p.satker = 'bbspjikfk' and p.layanan = 'SERTIFIKASI' and p.nama = d.pos and p.rincian = 'Uji kompetensi';

insert into unit_kompetensi (skema_id, urut, kode, judul, cara, nilai_minimal)
select s.id, d.urut, d.kode, d.judul, d.cara, d.minimal
from (values ('PPC', 1, 'PPC.01', 'Merencanakan pengambilan contoh', 'TEORI', 70), ('PPC', 2, 'PPC.02', 'Mengambil, mengemas dan menyegel contoh', 'PRAKTIK', 75),
             ('PMK', 1, 'PMK.01', 'Memilih metode dan menyiapkan alat uji kemasan', 'TEORI', 70), ('PMK', 2, 'PMK.02', 'Menguji kuat tarik dan ketahanan bocor', 'PRAKTIK', 75),
             ('PMK', 3, 'PMK.03', 'Menghitung dan melaporkan hasil uji', 'TEORI', 70)) d (skema, urut, kode, judul, cara, minimal)
join skema_person s on s.satker = 'bbspjikfk' and s.kode = d.skema;

insert into syarat_person (skema_id, urut, nama, tiap, wajib)
select s.id, d.urut, d.nama, d.tiap, d.wajib
from skema_person s cross join (values (1, 'Surat permohonan', 'PERMOHONAN', true), (2, 'KTP', 'PESERTA', true), (3, 'Ijazah terakhir', 'PESERTA', true), (4, 'Sertifikat pelatihan', 'PESERTA', false)) d (urut, nama, tiap, wajib)
where s.satker = 'bbspjikfk';

insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, sandi)
values ('penguji2', '198904172014022091', 'Retno Wulandari', 'P', 'penguji2@bbspjikfk.example.id', null, 'Standardisasi dan Sertifikasi', 'Pelaksana', (select sandi from staf where id = 'cs'));
insert into staf_peran values ('penguji2', 'penguji');
insert into staf_satker (staf, satker) values ('penguji2', 'bbspjikfk');
