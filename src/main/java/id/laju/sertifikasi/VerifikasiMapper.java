package id.laju.sertifikasi;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface VerifikasiMapper {

    @Select("select id, permohonan_id, putaran, keputusan, oleh, pada from verifikasi where permohonan_id = #{permohonanId} order by putaran")
    List<Verifikasi> semua(long permohonanId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into verifikasi (permohonan_id, putaran, keputusan, oleh, pada)
        select #{permohonanId}, coalesce(max(putaran), 0) + 1, #{keputusan}, #{oleh}, #{pada} from verifikasi where permohonan_id = #{permohonanId} returning id""")
    long tambah(long permohonanId, String keputusan, String oleh, Instant pada);

    @Insert("insert into dokumen_diperiksa (verifikasi_id, bidang, dokumen_id, sesuai, catatan) values (#{verifikasiId}, #{d.bidang}, #{d.dokumenId}, #{d.sesuai}, #{d.catatan})")
    void nilai(@Param("verifikasiId") long verifikasiId, @Param("d") DokumenDiperiksa d);

    /** Of the last round. */
    @Select("""
        select bidang, dokumen_id, sesuai, catatan from dokumen_diperiksa
        where verifikasi_id = (select id from verifikasi where permohonan_id = #{permohonanId} order by putaran desc limit 1)""")
    List<DokumenDiperiksa> terakhir(long permohonanId);
}
