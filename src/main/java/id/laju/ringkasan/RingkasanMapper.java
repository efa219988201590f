package id.laju.ringkasan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Counts over what all other rooms keep; it writes nothing. */
@Mapper
interface RingkasanMapper {

    String BALAI = "p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})";

    /** @param penguji those with an order of tests, kalibrasi with one of calibrations */
    record Pelanggan(long industri, long nonIndustri, long penguji, long kalibrasi) {
    }

    @Select("""
        select count(*) filter (where p.tipe = 'Industri') industri, count(*) filter (where p.tipe is distinct from 'Industri') non_industri,
            count(*) filter (where exists (select from permohonan m where m.pelanggan_id = p.id and m.layanan = 'pengujian' and m.dipesan is not null)) penguji,
            count(*) filter (where exists (select from permohonan m where m.pelanggan_id = p.id and m.layanan = 'kalibrasi' and m.dipesan is not null)) kalibrasi
        from pelanggan p where p.status = 'AKTIF' and """ + " " + BALAI)
    Pelanggan pelanggan(@Param("satker") String[] satker);

    /** Samples of orders, or instruments. @param baru not accepted by the laboratory yet @param selesai their order was worked to its end */
    record Sampel(long order, long baru, long proses, long selesai) {
    }

    @Select("""
        select count(*) "order", count(*) filter (where k.selesai is null and l.diterima_pada is null) baru, count(*) filter (where k.selesai is null and l.diterima_pada is not null) proses,
            count(*) filter (where k.selesai is not null) selesai
        from sampel s join permohonan p on p.id = s.permohonan_id join kasus k on k.nomor = p.kasus left join sampel_lab l on l.sampel_id = s.id
        where p.dipesan is not null and p.batal_alasan is null and p.layanan = #{layanan} and """ + " " + BALAI)
    Sampel sampel(@Param("satker") String[] satker, @Param("layanan") String layanan);

    /** Those that came to nothing before they were paid are left out. */
    record Order(long seluruh, long proses, long selesai) {
    }

    /** @param layanan beginning of the codes of its services */
    @Select("""
        select count(*) seluruh, count(*) filter (where k.selesai is null) proses, count(*) filter (where k.selesai is not null) selesai
        from kasus k where k.layanan like #{layanan} || '%' and k.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and not exists (select from permohonan p where p.kasus = k.nomor and k.selesai is not null and p.dipesan is null)""")
    Order order(@Param("satker") String[] satker, @Param("layanan") String layanan);

    /** @param bulan first day of the month, as text */
    record Bulan(String bulan, String layanan, long banyak) {
    }

    @Select("""
        select to_char(p.dipesan at time zone b.zona, 'YYYY-MM') bulan, case when p.layanan like 'sertifikasi-%' then 'sertifikasi' else p.layanan end layanan, count(*) banyak
        from permohonan p join satker b on b.kode = p.satker where p.dipesan >= #{sejak} and p.batal_alasan is null and """ + " " + BALAI + " group by 1, 2 order by 1, 2")
    List<Bulan> bulanan(@Param("satker") String[] satker, @Param("sejak") Instant sejak);

    /** @param jam working hours between beginning and end, for all of it */
    record Kinerja(String analis, String nama, long banyak, long tepat, long terlambat, long jam) {
    }

    /** Packages that analysts finished, as tests and as calibrations. */
    @Select("""
        select l.pelaku analis, s.nama, count(*) banyak, count(*) filter (where l.tenggat is null or l.selesai <= l.tenggat) tepat, count(*) filter (where l.selesai > l.tenggat) terlambat,
            coalesce(sum(l.menit_kerja), 0) / 60 jam
        from langkah l join kasus k on k.nomor = l.kasus join staf s on s.id = l.pelaku
        where l.elemen in ('userTask_ujiSampel', 'userTask_kalibrasiAlat') and not l.dibatalkan and l.selesai >= #{sejak} and k.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
        group by 1, 2 order by 3 desc, 2""")
    List<Kinerja> kinerja(@Param("satker") String[] satker, @Param("sejak") Instant sejak);
}
