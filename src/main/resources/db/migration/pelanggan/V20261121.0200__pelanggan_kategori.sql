-- The registration form is data: each kategori has its own columns (ACC-006, ACC-007, ADM-027).
create table kategori_pelanggan (
    kode   text primary key check (kode ~ '^[a-z0-9-]{2,40}$'),
    nama   text not null,
    urut   int not null,
    aktif  boolean not null default true
);

-- A kolom with the name of a column of pelanggan is stored there, any other in pelanggan.tambahan.
create table kolom_kategori (
    kategori  text not null references kategori_pelanggan,
    kolom     text not null check (kolom ~ '^[a-z][A-Za-z0-9]{1,39}$'),
    label     text not null,
    label_en  text,
    jenis     text not null default 'teks' check (jenis in ('teks', 'paragraf', 'surel', 'telepon', 'angka', 'pilihan')),
    bagian    text not null default 'perusahaan' check (bagian in ('perusahaan', 'kontak')),
    wajib     boolean not null default true,
    urut      int not null,
    bantu     text,
    -- Of a jenis 'pilihan': one choice per line.
    pilihan   text,
    primary key (kategori, kolom)
);

insert into kategori_pelanggan (kode, nama, urut) values
    ('perusahaan-swasta', 'Perusahaan Swasta', 10),
    ('bumn-bumd', 'BUMN/BUMD', 20),
    ('ikm', 'Industri Kecil dan Menengah (IKM)', 30),
    ('instansi-pemerintah', 'Instansi Pemerintah', 40),
    ('lembaga-pendidikan', 'Lembaga Pendidikan', 50),
    ('perorangan', 'Perorangan', 60);

create temporary table kolom_bawaan (kolom text, label text, label_en text, jenis text, bagian text, wajib boolean, urut int, bantu text, pilihan text) on commit drop;
insert into kolom_bawaan values
    ('bentukBadan', 'Bentuk Badan Usaha', 'Legal form', 'pilihan', 'perusahaan', true, 10, null, E'PT\nCV\nUD\nPD\nFirma\nKoperasi\nYayasan\nLainnya'),
    ('nama', 'Nama Pelanggan', 'Customer name', 'teks', 'perusahaan', true, 20, 'Tanpa bentuk badan usaha, misalnya Argon Mulia.', null),
    ('tipe', 'Tipe Pelanggan', 'Customer type', 'pilihan', 'perusahaan', true, 30, null, E'Industri\nNon Industri'),
    ('kelompok', 'Kelompok', 'Group', 'pilihan', 'perusahaan', true, 40, null, E'Makanan dan minuman\nAir minum dalam kemasan\nKimia\nFarmasi dan kosmetik\nKemasan dan plastik\nPupuk dan pertanian\nLogam dan mesin\nTekstil\nJasa dan perdagangan\nLainnya'),
    ('npwp', 'NPWP', 'Taxpayer number (NPWP)', 'teks', 'perusahaan', true, 50, '15 atau 16 angka; titik dan tanda hubung boleh ditulis.', null),
    ('kbli', 'KBLI', 'Business classification (KBLI)', 'teks', 'perusahaan', true, 60, 'Lima angka; isi - bila belum ada.', null),
    ('alamat', 'Alamat Kantor', 'Office address', 'paragraf', 'perusahaan', true, 70, null, null),
    ('provinsi', 'Propinsi', 'Province', 'pilihan', 'perusahaan', true, 80, null, null),
    ('kota', 'Kota/Kabupaten', 'City/Regency', 'pilihan', 'perusahaan', true, 90, null, null),
    ('kodePos', 'Kode Pos', 'Postal code', 'angka', 'perusahaan', true, 100, null, null),
    ('surel', 'Email', 'E-mail', 'surel', 'perusahaan', true, 110, 'Username dan tautan password dikirim ke alamat ini.', null),
    ('telepon', 'Nomor Telepon', 'Telephone', 'telepon', 'perusahaan', true, 120, null, null),
    ('fax', 'Nomor Fax', 'Fax', 'telepon', 'perusahaan', false, 130, null, null),
    ('whatsapp', 'Nomor Whatsapp', 'WhatsApp number', 'telepon', 'perusahaan', true, 140, null, null),
    ('kontakNama', 'Nama Lengkap', 'Full name', 'teks', 'kontak', true, 200, null, null),
    ('kontakJabatan', 'Jabatan', 'Position', 'teks', 'kontak', true, 210, null, null),
    ('kontakHp', 'Nomor HP', 'Mobile number', 'telepon', 'kontak', true, 220, null, null),
    ('kontakSurel', 'Email', 'E-mail', 'surel', 'kontak', true, 230, null, null);

insert into kolom_kategori (kategori, kolom, label, label_en, jenis, bagian, wajib, urut, bantu, pilihan)
select k.kode, b.kolom, b.label, b.label_en, b.jenis, b.bagian, b.wajib, b.urut, b.bantu, b.pilihan
from kategori_pelanggan k cross join kolom_bawaan b
where not (k.kode in ('instansi-pemerintah', 'lembaga-pendidikan', 'perorangan') and b.kolom in ('bentukBadan', 'kbli', 'kelompok'))
    and not (k.kode = 'perorangan' and b.kolom in ('fax', 'kontakNama', 'kontakJabatan', 'kontakHp', 'kontakSurel'));

update kolom_kategori set pilihan = E'PT (Persero)\nPerum\nPerumda\nPerseroda\nPT' where kategori = 'bumn-bumd' and kolom = 'bentukBadan';
update kolom_kategori set pilihan = E'UD\nCV\nPT\nPT Perorangan\nKoperasi\nTanpa badan usaha' where kategori = 'ikm' and kolom = 'bentukBadan';
update kolom_kategori set label = 'Nama Instansi', label_en = 'Name of the institution', bantu = null where kategori = 'instansi-pemerintah' and kolom = 'nama';
update kolom_kategori set label = 'Nama Lembaga', label_en = 'Name of the institution', bantu = null where kategori = 'lembaga-pendidikan' and kolom = 'nama';
update kolom_kategori set label = 'Nama Lengkap', label_en = 'Full name', bantu = null where kategori = 'perorangan' and kolom = 'nama';
update kolom_kategori set label = 'NPWP atau NIK', label_en = 'NPWP or NIK', bantu = 'NIK 16 angka, atau NPWP 15 atau 16 angka.' where kategori = 'perorangan' and kolom = 'npwp';
update kolom_kategori set label = 'Alamat', label_en = 'Address' where kategori = 'perorangan' and kolom = 'alamat';
update kolom_kategori set label = 'Nomor HP', label_en = 'Mobile number' where kategori = 'perorangan' and kolom = 'telepon';
insert into kolom_kategori (kategori, kolom, label, label_en, jenis, wajib, urut, bantu) values
    ('instansi-pemerintah', 'unitKerja', 'Unit Kerja', 'Work unit', 'teks', true, 25, null),
    ('lembaga-pendidikan', 'fakultas', 'Fakultas/Jurusan', 'Faculty/Department', 'teks', false, 25, 'Bila permohonan untuk penelitian, sebutkan fakultas atau jurusannya.');
