package id.laju.sertifikasi;

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

@Mapper
interface TinjauanMapper {

    /** Questions in use for that certification. @param wajib also those that are asked for mandatory standards only */
    @Select("""
        select id, satker, urutan, isi, pilihan_1, pilihan_2, hanya_wajib, aktif, layanan from butir_tinjauan
        where satker = #{satker} and aktif and (#{wajib} or not hanya_wajib) and (layanan is null or layanan = #{layanan}) order by urutan""")
    List<ButirTinjauan> butir(String satker, String layanan, boolean wajib);

    /** Newest first. */
    @Select("select id, permohonan_id, putaran, keputusan, catatan, dokumen_id, oleh, pada from tinjauan_permohonan where permohonan_id = #{permohonanId} order by putaran desc")
    List<Tinjauan> semua(long permohonanId);

    @Select("select butir_id, pilihan, keterangan from tinjauan_jawaban where tinjauan_id = #{tinjauanId}")
    List<JawabanTinjauan> jawaban(long tinjauanId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into tinjauan_permohonan (permohonan_id, putaran, keputusan, catatan, dokumen_id, oleh, pada)
        values (#{permohonanId}, #{putaran}, #{keputusan}, #{catatan}, #{dokumen}, #{oleh}, #{pada}) returning id""")
    long tambah(long permohonanId, int putaran, String keputusan, String catatan, UUID dokumen, String oleh, Instant pada);

    @Insert("insert into tinjauan_jawaban (tinjauan_id, butir_id, pilihan, keterangan) values (#{tinjauanId}, #{j.butirId}, #{j.pilihan}, #{j.keterangan})")
    void jawab(@Param("tinjauanId") long tinjauanId, @Param("j") JawabanTinjauan j);

    @Insert("insert into tindak_catatan (tinjauan_id, keputusan, jawaban, oleh, pada) values (#{tinjauanId}, #{keputusan}, #{jawaban}, #{oleh}, #{pada})")
    void tindak(long tinjauanId, String keputusan, String jawaban, String oleh, Instant pada);

    @Select("select tinjauan_id, keputusan, jawaban, oleh, pada from tindak_catatan where tinjauan_id = #{tinjauanId}")
    Optional<TindakCatatan> tindakan(long tinjauanId);
}
