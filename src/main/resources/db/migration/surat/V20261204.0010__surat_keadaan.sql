-- What became of a mail is told in one place; a list of thousands is searched by it.
alter table surat_keluar add keadaan text not null generated always as (case
    when dihubungi is not null then 'DIHUBUNGI'
    when tidak_diminta then 'TIDAK_DIMINTA'
    when kepada like 'telepon:%' then 'HUBUNGI'
    when terkirim is not null then 'TERKIRIM'
    when coba_lagi is null then 'GAGAL'
    when percobaan > 0 then 'DICOBA_LAGI'
    else 'MENUNGGU' end) stored;
create index surat_keluar_keadaan on surat_keluar (satker, keadaan, id desc) where keadaan <> 'TERKIRIM';
