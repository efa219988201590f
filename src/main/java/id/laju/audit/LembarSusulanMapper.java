package id.laju.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LembarSusulanMapper {

    /** Its visit earns a level, and its sheet is closed. */
    @Select("""
        select a.id from audit a join permohonan p on p.id = a.permohonan_id join lks l on l.audit_id = a.id
        where p.layanan = 'sertifikasi-industri-hijau' and a.id = (select max(id) from audit where permohonan_id = #{permohonanId})""")
    Optional<Long> terkunci(long permohonanId);

    @Insert("insert into permintaan_lembar (permohonan_id, audit_id, alasan, oleh, pada) values (#{permohonanId}, #{auditId}, #{alasan}, #{oleh}, #{kini})")
    void minta(@Param("permohonanId") long permohonanId, @Param("auditId") long auditId, @Param("alasan") String alasan, @Param("oleh") String oleh, @Param("kini") Instant kini);

    /** Newest first. */
    @Select("select * from permintaan_lembar where permohonan_id = #{permohonanId} order by id desc")
    List<PermintaanLembar> semua(long permohonanId);

    @Insert("insert into nilai_susulan (permintaan_id, butir_id, hasil, nilai, catatan) values (#{permintaanId}, #{butirId}, #{hasil}, #{nilai}, #{catatan})")
    void tambah(@Param("permintaanId") long permintaanId, @Param("butirId") long butirId, @Param("hasil") HasilPeriksa hasil, @Param("nilai") BigDecimal nilai, @Param("catatan") String catatan);

    @Update("update permintaan_lembar set jawaban = #{jawaban}, dijawab_oleh = #{oleh}, dijawab = #{kini} where id = #{id} and dijawab is null")
    int jawab(@Param("id") long id, @Param("jawaban") String jawaban, @Param("oleh") String oleh, @Param("kini") Instant kini);
}
