-- How a satker lays out its reports; an issued report keeps the paper it has. One statement per line.
create table lhu_format (
    satker        text    not null references satker,
    berlaku_dari  date    not null,
    judul         text    not null,
    judul_en      text    not null,
    mendatar      boolean not null default false,
    pernyataan    text    not null,
    pernyataan_en text    not null,
    primary key (satker, berlaku_dari)
);

insert into lhu_format (satker, berlaku_dari, judul, judul_en, pernyataan, pernyataan_en)
select kode, '2026-01-01', case kode when 'bspji-pontianak' then 'LAPORAN UJI' else 'LAPORAN HASIL UJI' end, 'TEST REPORT',
    'Hasil pengujian ini hanya berlaku untuk sampel yang diuji.' || chr(10) ||
    'Laporan ini tidak boleh digandakan kecuali secara utuh tanpa persetujuan tertulis dari laboratorium.',
    'The results relate only to the items tested.' || chr(10) ||
    'This report shall not be reproduced except in full without written approval of the laboratory.'
from satker;
