package id.laju.audit;

import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KompetensiMapper {

    Map<String, String> KOLOM = Map.of("nama", "lower(s.nama)", "fungsi", "k.fungsi", "sampai", "k.berlaku_sampai");
    String SEMUA = "select k.*, s.nama from kompetensi_evaluator k join staf s on s.id = k.staf ";
    String SARING = """
        where k.satker = #{satker} and (#{h.cari}::text is null or s.nama ilike #{h.pola} or k.fungsi ilike #{h.pola} or k.skema ilike #{h.pola} or k.lingkup ilike #{h.pola} or k.bukti ilike #{h.pola})
        """;

    @Select(SEMUA + SARING + "order by ${urut}, lower(s.nama), k.fungsi, k.id limit #{h.ukuran} offset #{h.lewati}")
    List<Kompetensi> daftar(@Param("satker") String satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) from kompetensi_evaluator k join staf s on s.id = k.staf " + SARING)
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select(SEMUA + "where k.satker = #{satker} and k.id = #{id}")
    Optional<Kompetensi> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into kompetensi_evaluator (satker, staf, fungsi, skema, lingkup, berlaku_dari, berlaku_sampai, bukti, berkas_id)
        values (#{satker}, #{staf}, #{fungsi}, #{skema}, #{lingkup}, #{berlakuDari}, #{berlakuSampai}, #{bukti}, #{berkasId}) returning id""")
    long tambah(Kompetensi k);

    /** What this satker's people are competent for on that day, in that scheme. @param skema null: only what holds for all schemes */
    @Select(SEMUA + """
        where k.satker = #{satker} and #{hari} >= k.berlaku_dari and (k.berlaku_sampai is null or k.berlaku_sampai >= #{hari}) and (k.skema is null or k.skema = #{skema})
        order by lower(s.nama), k.fungsi, k.id""")
    List<Kompetensi> berlaku(@Param("satker") String satker, @Param("skema") String skema, @Param("hari") LocalDate hari);

    @Update("update kompetensi_evaluator set berlaku_sampai = #{sampai} where id = #{id}")
    void akhiri(long id, LocalDate sampai);
}
