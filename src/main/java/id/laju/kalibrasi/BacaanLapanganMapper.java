package id.laju.kalibrasi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface BacaanLapanganMapper {

    /** @param d null when there are no readings @return its id */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into bacaan_lapangan (sampel_id, petugas, tanggal, suhu, suhu_u, kelembapan, kelembapan_u, tidak_dapat, dicatat, dicatat_oleh)
        values (#{b.sampelId}, #{b.petugas}, #{b.isian.tanggal}, #{d.suhu}, #{d.suhuU}, #{d.kelembapan}, #{d.kelembapanU}, #{sebab}, #{kini}, #{oleh}) returning id""")
    long simpan(@Param("b") BacaanIsian b, @Param("d") DataKalibrasi d, @Param("sebab") String sebab, @Param("kini") Instant kini, @Param("oleh") String oleh);

    @Insert("insert into bacaan_lapangan_titik (bacaan_id, urutan, nominal, pembacaan, ketidakpastian) values (#{id}, #{urutan}, #{t.nominal}, #{t.pembacaan}, #{t.ketidakpastian})")
    void titik(long id, int urutan, TitikHasil t);

    @Insert("insert into bacaan_lapangan_standar (bacaan_id, standar_id) values (#{id}, #{standarId})")
    void standar(long id, long standarId);

    @Select("select * from bacaan_lapangan where sampel_id = #{sampelId} order by id desc limit 1")
    Optional<BacaanLapangan.Kepala> terakhir(long sampelId);

    @Select("select nominal, pembacaan, ketidakpastian from bacaan_lapangan_titik where bacaan_id = #{id} order by urutan")
    List<BacaanLapangan.Titik> semuaTitik(long id);

    @Select("select standar_id from bacaan_lapangan_standar where bacaan_id = #{id} order by standar_id")
    List<Long> semuaStandar(long id);

    /** Whoever measured, and whoever wrote it down. */
    @Select("""
        <script>select distinct c.id from bacaan_lapangan b join sampel_parameter c on c.sampel_id = b.sampel_id
        where (b.petugas = #{orang} or b.dicatat_oleh = #{orang}) and b.sampel_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>""")
    List<Long> dibaca(@Param("ids") Collection<Long> sampelIds, @Param("orang") String orang);
}
