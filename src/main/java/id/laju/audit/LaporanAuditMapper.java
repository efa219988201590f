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

    /** Rows of measured lists at the last visit; one that was not met counts as met once its findings are closed, one with a finding that is open does not. Values are added to a closed sheet only where none was judged on it. */
    @Select("""
        select count(*) filter (where (j.hasil in ('SESUAI', 'OBSERVASI') or exists (select from temuan t where t.audit_id = j.audit_id and t.butir_id = j.butir_id and t.keadaan = 'DITUTUP'))
            and not exists (select from temuan t where t.audit_id = j.audit_id and t.butir_id = j.butir_id and t.keadaan not in ('DITUTUP', 'DICATAT'))) as dipenuhi, count(*) as berlaku
        from (select audit_id, butir_id, hasil from jawaban_periksa union all select m.audit_id, n.butir_id, n.hasil from nilai_susulan n join permintaan_lembar m on m.id = n.permintaan_id) j
        join butir_periksa b on b.id = j.butir_id join daftar_periksa d on d.kode = b.daftar and d.bentuk = 'TERUKUR'
        where j.hasil <> 'TIDAK_BERLAKU' and j.audit_id = (select max(id) from audit where permohonan_id = #{permohonanId})""")
    CapaianAudit.Capaian capaian(long permohonanId);

    @Insert("""
        insert into laporan_audit (permohonan_id, versi, ringkasan, kesimpulan, rekomendasi, oleh, pada)
        values (#{permohonanId}, #{versi}, #{ringkasan}, #{kesimpulan}, #{rekomendasi}, #{oleh}, #{pada})""")
    void simpan(LaporanTim l);

    @Update("update laporan_audit set nomor = #{nomor}, dokumen_id = #{dokumen} where permohonan_id = #{permohonanId} and versi = #{versi}")
    void terbit(long permohonanId, int versi, String nomor, UUID dokumen);
}
