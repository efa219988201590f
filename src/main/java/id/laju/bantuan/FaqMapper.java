package id.laju.bantuan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface FaqMapper {

    String KOLOM = "select id, satker, urut, tanya, jawab, tanya_en, jawab_en, tayang from faq ";

    Map<String, String> URUTAN = Map.of("urut", "urut", "tanya", "lower(tanya)", "balai", "satker", "tayang", "tayang");

    /** As customers read them, those for all first. */
    String BAWAAN = "satker nulls first, urut";

    String DIKELOLA = """
        where (satker is null or satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}))
            and (#{h.pola}::text is null or concat_ws(' ', tanya, jawab, tanya_en, jawab_en) ilike #{h.pola})
        """;

    /** @param satker null: only what is for all @param pola all of them are found in it; empty for no search */
    @Select(KOLOM + """
        where tayang and (satker is null or satker = #{satker})
            and concat_ws(' ', tanya, jawab, tanya_en, jawab_en) ilike all (#{pola, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) order by urut, id""")
    List<Faq> tayang(@Param("satker") String satker, @Param("pola") String[] pola);

    @Select(KOLOM + DIKELOLA + " order by ${urutan}, id limit #{h.ukuran} offset #{h.lewati}")
    List<Faq> daftar(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h, @Param("urutan") String urutan);

    @Select("select count(*) from faq " + DIKELOLA)
    long banyak(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);

    @Select(KOLOM + "where id = #{id}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Faq> cari(long id);

    @Select("""
        insert into faq (satker, urut, tanya, jawab, tanya_en, jawab_en, tayang, oleh, diubah)
        values (#{f.satker}, #{f.urut}, #{f.tanya}, #{f.jawab}, #{f.tanyaEn}, #{f.jawabEn}, #{f.tayang}, #{oleh}, #{kini}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long tambah(@Param("f") Faq f, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Update("""
        update faq set satker = #{f.satker}, urut = #{f.urut}, tanya = #{f.tanya}, jawab = #{f.jawab}, tanya_en = #{f.tanyaEn}, jawab_en = #{f.jawabEn}, tayang = #{f.tayang},
            oleh = #{oleh}, diubah = #{kini} where id = #{f.id}""")
    void ubah(@Param("f") Faq f, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Delete("delete from faq where id = #{id}")
    void hapus(long id);
}
