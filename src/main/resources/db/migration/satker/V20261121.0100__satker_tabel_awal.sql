create table satker (
    kode       text primary key check (kode ~ '^[a-z0-9-]+$'),
    nama       text not null,
    singkatan  text not null,
    kota       text not null,
    zona       text not null default 'Asia/Jakarta',
    induk      text not null default 'Badan Standardisasi dan Kebijakan Jasa Industri',
    kementerian text not null default 'Kementerian Perindustrian',
    alamat     text not null,
    telepon    text not null,
    whatsapp   text not null,
    surel      text not null,
    situs      text not null,
    aktif      boolean not null default true
);

-- Settings that a satker may change; the default stands in the code that reads them.
create table pengaturan_satker (
    satker text not null references satker,
    kunci  text not null,
    nilai  text not null,
    primary key (satker, kunci)
);

-- Former names of a satker, for numbers and documents of that time.
create table nama_lama_satker (
    satker   text not null references satker,
    nama     text not null,
    sampai   date not null,
    primary key (satker, nama)
);

insert into satker (kode, nama, singkatan, kota, zona, alamat, telepon, whatsapp, surel, situs) values
('bbspjikfk', 'Balai Besar Standardisasi dan Pelayanan Jasa Industri Kimia, Farmasi dan Kemasan', 'BBSPJIKFK', 'Jakarta', 'Asia/Jakarta',
 'Jalan Balai Kimia No. 1, Pekayon, Pasar Rebo, Jakarta Timur 13710', '(021) 5550 100', '6281100000100', 'layanan@bbspjikfk.example.id', 'https://bbspjikfk.example.id'),
('bspji-palembang', 'Balai Standardisasi dan Pelayanan Jasa Industri Palembang', 'BSPJI Palembang', 'Palembang', 'Asia/Jakarta',
 'Jalan Perindustrian II No. 12, Sukarami, Palembang 30152', '(0711) 555 200', '6281100000200', 'layanan@bspji-palembang.example.id', 'https://bspji-palembang.example.id'),
('bspji-pontianak', 'Balai Standardisasi dan Pelayanan Jasa Industri Pontianak', 'BSPJI Pontianak', 'Pontianak', 'Asia/Pontianak',
 'Jalan Budi Utomo No. 41, Siantan Hulu, Pontianak 78243', '(0561) 555 300', '6281100000300', 'layanan@bspji-pontianak.example.id', 'https://bspji-pontianak.example.id');

insert into nama_lama_satker values
('bbspjikfk', 'Balai Besar Kimia dan Kemasan', '2022-03-31'),
('bspji-palembang', 'Balai Riset dan Standardisasi Industri Palembang', '2022-03-31'),
('bspji-pontianak', 'Balai Riset dan Standardisasi Industri Pontianak', '2022-03-31');
