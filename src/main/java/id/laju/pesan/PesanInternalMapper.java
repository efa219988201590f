package id.laju.pesan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PesanInternalMapper {

    String MASUK = """
        from pesan_internal p join pesan_internal_penerima t on t.pesan_id = p.id join staf s on s.id = p.dari
        where t.staf = #{staf} and (#{h.pola}::text is null or p.perihal ilike #{h.pola} or p.isi ilike #{h.pola} or s.nama ilike #{h.pola})
        """;
    String TERKIRIM = "from pesan_internal p where p.dari = #{staf} and (#{h.pola}::text is null or p.perihal ilike #{h.pola} or p.isi ilike #{h.pola} or p.kepada ilike #{h.pola}) ";
    String HALAMAN = " order by p.id desc limit #{h.ukuran} offset #{h.lewati}";

    @Select("""
        insert into pesan_internal (satker, dari, kepada, perihal, isi, balas_ke, dibuat)
        values (#{satker}, #{dari}, #{kepada}, #{perihal}, #{isi}, #{balasKe}, #{kini}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long tulis(String satker, String dari, String kepada, String perihal, String isi, Long balasKe, Instant kini);

    @Insert("insert into pesan_internal_penerima (pesan_id, staf) values (#{pesanId}, #{staf})")
    void penerima(long pesanId, String staf);

    @Select("select p.*, t.dibaca " + MASUK + HALAMAN)
    List<PesanInternal> masuk(@Param("staf") String staf, @Param("h") PermintaanHalaman h);

    @Select("select count(*) " + MASUK)
    long banyakMasuk(@Param("staf") String staf, @Param("h") PermintaanHalaman h);

    @Select("select p.*, p.dibuat dibaca " + TERKIRIM + HALAMAN)
    List<PesanInternal> terkirim(@Param("staf") String staf, @Param("h") PermintaanHalaman h);

    @Select("select count(*) " + TERKIRIM)
    long banyakTerkirim(@Param("staf") String staf, @Param("h") PermintaanHalaman h);

    /** One that this person wrote or got. */
    @Select("""
        select p.*, t.dibaca from pesan_internal p left join pesan_internal_penerima t on t.pesan_id = p.id and t.staf = #{staf}
        where p.id = #{id} and (p.dari = #{staf} or t.staf is not null)""")
    Optional<PesanInternal> cari(long id, String staf);

    @Select("select staf from pesan_internal_penerima where pesan_id = #{id} order by staf")
    List<String> penerimaDari(long id);

    @Update("update pesan_internal_penerima set dibaca = #{kini} where pesan_id = #{id} and staf = #{staf} and dibaca is null")
    void baca(long id, String staf, Instant kini);

    @Select("select count(*) from pesan_internal_penerima where staf = #{staf} and dibaca is null")
    int baru(String staf);

    /** A customer of the satker whose name stands in the text. Short names are words of every day. */
    @Select("select nama from pelanggan where satker = #{satker} and length(nama) > 4 and position(lower(nama) in lower(#{teks})) > 0 limit 1")
    Optional<String> pelangganDisebut(String satker, String teks);
}
