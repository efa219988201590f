package id.laju.keputusan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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
interface PenundaanMapper {

    String SEMUA = """
        select p.id, p.keputusan_id, k.permohonan_id, p.ke, p.sampai, p.batas, p.ingatkan, p.alasan, p.jawaban, p.dijawab, p.dijawab_oleh, p.tindakan, p.tindakan_alasan, p.tindakan_oleh,
            p.tindakan_pada from penundaan p join keputusan_sertifikasi k on k.id = p.keputusan_id
        """;

    /** Newest first. */
    @Select(SEMUA + "where k.permohonan_id = #{permohonanId} order by p.id desc")
    List<Penundaan> semua(long permohonanId);

    /** The newest, before it changes. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = SEMUA + "where k.permohonan_id = #{permohonanId} order by p.id desc limit 1 for update of p")
    Optional<Penundaan> kunci(long permohonanId);

    @Insert("""
        insert into penundaan (keputusan_id, ke, sampai, batas, ingatkan, alasan) values (#{keputusanId}, #{ke}, #{sampai}, #{batas}, #{ingatkan}, #{alasan})""")
    void tunda(@Param("keputusanId") long keputusanId, @Param("ke") int ke, @Param("sampai") LocalDate sampai, @Param("batas") Instant batas, @Param("ingatkan") Instant ingatkan,
        @Param("alasan") String alasan);

    @Update("update penundaan set jawaban = #{jawaban}, dijawab = #{kini}, dijawab_oleh = #{oleh} where id = #{id} and dijawab is null and tindakan is null")
    int jawab(@Param("id") long id, @Param("jawaban") String jawaban, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Insert("insert into penundaan_berkas (penundaan_id, berkas_id) values (#{id}, #{berkas})")
    void tambahBerkas(@Param("id") long id, @Param("berkas") UUID berkas);

    @Select("select berkas_id from penundaan_berkas where penundaan_id = #{id}")
    List<UUID> berkas(long id);

    @Update("""
        update penundaan set tindakan = #{tindakan}, tindakan_alasan = #{alasan}, tindakan_oleh = #{oleh}, tindakan_pada = #{kini} where id = #{id} and tindakan is null""")
    int tindak(@Param("id") long id, @Param("tindakan") String tindakan, @Param("alasan") String alasan, @Param("oleh") String oleh, @Param("kini") Instant kini);

    /** Those of these requests that were ever postponed and wait for no answer now; a step that waits has a button of its own. */
    @Select("<script>select distinct k.permohonan_id from penundaan p join keputusan_sertifikasi k on k.id = p.keputusan_id where k.permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> and not exists (select from penundaan q where q.keputusan_id = k.id and q.dijawab is null and q.tindakan is null)</script>")
    List<Long> ditunda(@Param("ids") Collection<Long> permohonanId);
}
