-- A class for one customer has no quota: its letter has terms of its own, those of trainings without the one about the quota; whoever wrote own terms keeps them for both kinds.
alter table penawaran_ketentuan drop constraint penawaran_ketentuan_untuk_check,
    add constraint penawaran_ketentuan_untuk_check check (untuk in ('PENGUJIAN', 'SERTIFIKASI', 'BIMTEK', 'BIMTEK_INHOUSE', 'KONSULTANSI'));
insert into penawaran_ketentuan (satker, untuk, urutan, teks)
select satker, 'BIMTEK_INHOUSE', row_number() over (partition by satker order by urutan), teks from penawaran_ketentuan
where untuk = 'BIMTEK' and teks not like 'Kelas reguler dilaksanakan bila kuota minimalnya tercapai.%';
