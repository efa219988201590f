package id.laju.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LaporanAuditMapper {

    /** Newest first. */
    @Select("select * from laporan_audit where permohonan_id = #{permohonanId} order by versi desc")
    List<LaporanTim> semua(long permohonanId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "select * from laporan_audit where permohonan_id = #{permohonanId} order by versi desc limit 1 for update")
    Optional<LaporanTim> kunci(long permohonanId);

    @Insert("""
        insert into laporan_audit (permohonan_id, versi, ringkasan, kesimpulan, rekomendasi, oleh, pada)
        values (#{permohonanId}, #{versi}, #{ringkasan}, #{kesimpulan}, #{rekomendasi}, #{oleh}, #{pada})""")
    void simpan(LaporanTim l);

    @Update("update laporan_audit set nomor = #{nomor}, dokumen_id = #{dokumen} where permohonan_id = #{permohonanId} and versi = #{versi}")
    void terbit(long permohonanId, int versi, String nomor, UUID dokumen);
}
