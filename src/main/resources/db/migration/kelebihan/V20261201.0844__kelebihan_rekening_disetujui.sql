-- A bank account that replaces the one in the letter of approval is approved as the letter was, by whoever may sign for the balai that day.
alter table pengembalian_langkah drop constraint pengembalian_langkah_keadaan;
alter table pengembalian_langkah drop constraint pengembalian_langkah_nomor;
alter table pengembalian_langkah
    add constraint pengembalian_langkah_keadaan check (keadaan in ('DIAJUKAN', 'DITERUSKAN', 'DIBAYAR', 'DIKEMBALIKAN', 'REKENING_DITOLAK', 'REKENING_DIPERBAIKI',
        'REKENING_DISETUJUI', 'REKENING_DIKEMBALIKAN', 'DITOLAK', 'DIALIHKAN')),
    add constraint pengembalian_langkah_nomor check ((nomor is null) = (keadaan in ('REKENING_DIPERBAIKI', 'REKENING_DISETUJUI', 'REKENING_DIKEMBALIKAN', 'DIALIHKAN'))),
    add constraint pengembalian_langkah_alasan_pejabat check (keadaan <> 'REKENING_DIKEMBALIKAN' or catatan is not null),
    -- Under which mandate it was approved; null for the head of the balai.
    add column mandat_id bigint references mandat_penanda;
