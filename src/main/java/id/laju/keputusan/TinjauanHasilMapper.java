package id.laju.keputusan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TinjauanHasilMapper {

    /** Questions in use for that certification, and what the round before judged in this case. */
    @Select("""
        select * from butir_tinjauan_hasil b where satker = #{satker} and (aktif and (layanan is null or layanan = #{layanan})
            or id in (select n.butir_id from tinjauan_hasil_butir n where n.tinjauan_id = (select t.id from tinjauan_hasil t where t.permohonan_id = #{permohonanId} order by t.putaran desc limit 1)))
        order by urutan""")
    List<ButirTinjauanHasil> butir(@Param("satker") String satker, @Param("layanan") String layanan, @Param("permohonanId") long permohonanId);

    /** Newest first. */
    @Select("select * from tinjauan_hasil where permohonan_id = #{permohonanId} order by putaran desc")
    List<TinjauanHasil> semua(long permohonanId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into tinjauan_hasil (permohonan_id, putaran, penunjukan_id, keputusan, rekomendasi, catatan, oleh, pada)
        values (#{permohonanId}, #{putaran}, #{penunjukanId}, #{keputusan}, #{rekomendasi}, #{catatan}, #{oleh}, #{pada}) returning id""")
    long tambah(TinjauanHasil t);

    @Insert("insert into tinjauan_hasil_butir (tinjauan_id, butir_id, hasil, catatan) values (#{tinjauanId}, #{butirId}, #{hasil}, #{catatan})")
    void nilai(@Param("tinjauanId") long tinjauanId, @Param("butirId") long butirId, @Param("hasil") String hasil, @Param("catatan") String catatan);

    @Select("""
        select n.butir_id, b.urutan, b.isi, n.hasil, n.catatan from tinjauan_hasil_butir n join butir_tinjauan_hasil b on b.id = n.butir_id where n.tinjauan_id = #{tinjauanId} order by b.urutan""")
    List<ButirDinilai> dinilai(long tinjauanId);

    @Update("update tinjauan_hasil set nomor = #{nomor}, dokumen_id = #{dokumen} where id = #{id}")
    void terbit(@Param("id") long id, @Param("nomor") String nomor, @Param("dokumen") UUID dokumen);

    @Insert("insert into jawaban_tinjauan_hasil (tinjauan_id, jawaban, laporan_versi, oleh, pada) values (#{tinjauanId}, #{jawaban}, #{laporanVersi}, #{oleh}, #{kini})")
    void jawab(@Param("tinjauanId") long tinjauanId, @Param("jawaban") String jawaban, @Param("laporanVersi") Integer laporanVersi, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Select("select * from jawaban_tinjauan_hasil where tinjauan_id = #{tinjauanId}")
    Optional<JawabanTinjauanHasil> jawaban(long tinjauanId);
}
