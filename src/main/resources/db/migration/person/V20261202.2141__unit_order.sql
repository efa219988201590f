-- The units of an order as they were when its people were first placed: by these they are tested, and these stand on the certificate, whatever the scheme becomes.
create table unit_order (
    permohonan_id bigint not null references permohonan,
    unit_id       bigint not null references unit_kompetensi,
    urut          integer not null,
    kode          text not null,
    judul         text not null,
    cara          text not null,
    nilai_minimal numeric(5, 2) not null,
    primary key (permohonan_id, unit_id)
);
insert into unit_order (permohonan_id, unit_id, urut, kode, judul, cara, nilai_minimal)
select distinct p.permohonan_id, k.id, k.urut, k.kode, k.judul, k.cara, k.nilai_minimal
from uji_peserta u join peserta p on p.id = u.peserta_id join permohonan_person m on m.permohonan_id = p.permohonan_id join unit_kompetensi k on k.skema_id = m.skema_id and k.aktif;

create trigger unit_order_tetap before update or delete on unit_order for each row execute function person_tetap();
create trigger unit_order_tidak_dikosongkan before truncate on unit_order for each statement execute function person_tetap();
