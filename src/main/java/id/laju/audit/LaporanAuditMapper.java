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

    /** Of the last visit; a row that was not met counts as met once each of its findings is closed. */
    @Select("""
        select count(*) filter (where j.hasil in ('SESUAI', 'OBSERVASI') or exists (select from temuan t where t.audit_id = j.audit_id and t.butir_id = j.butir_id)
            and not exists (select from temuan t where t.audit_id = j.audit_id and t.butir_id = j.butir_id and t.keadaan <> 'DITUTUP')) as dipenuhi, count(*) as berlaku
        from jawaban_periksa j where j.hasil <> 'TIDAK_BERLAKU' and j.audit_id = (select max(id) from audit where permohonan_id = #{permohonanId})""")
    CapaianAudit.Capaian capaian(long permohonanId);

    @Insert("""
        insert into laporan_audit (permohonan_id, versi, ringkasan, kesimpulan, rekomendasi, oleh, pada)
        values (#{permohonanId}, #{versi}, #{ringkasan}, #{kesimpulan}, #{rekomendasi}, #{oleh}, #{pada})""")
    void simpan(LaporanTim l);

    @Update("update laporan_audit set nomor = #{nomor}, dokumen_id = #{dokumen} where permohonan_id = #{permohonanId} and versi = #{versi}")
    void terbit(long permohonanId, int versi, String nomor, UUID dokumen);
}
