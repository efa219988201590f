-- What somebody typed into a task's form and has not sent yet; offered again after a reload.
create table draf_tugas (
    tugas   text not null,
    orang   text not null,
    isi     jsonb not null,
    diubah  timestamptz not null,
    primary key (tugas, orang)
);
