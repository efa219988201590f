package id.laju.keputusan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ReviewerMapper {

    /** Newest first. */
    @Select("select * from penunjukan_tinjauan where permohonan_id = #{permohonanId} order by ke desc")
    List<PenunjukanTinjauan> semua(long permohonanId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into penunjukan_tinjauan (permohonan_id, ke, alasan, oleh, pada) values (#{permohonanId}, #{ke}, #{alasan}, #{oleh}, #{kini}) returning id""")
    long tunjuk(@Param("permohonanId") long permohonanId, @Param("ke") int ke, @Param("alasan") String alasan, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Insert("insert into peninjau (penunjukan_id, staf, fungsi) values (#{penunjukanId}, #{staf}, #{fungsi})")
    void tambah(@Param("penunjukanId") long penunjukanId, @Param("staf") String staf, @Param("fungsi") Peninjau.Fungsi fungsi);

    @Select("select p.staf, s.nama, p.fungsi from peninjau p join staf s on s.id = p.staf where p.penunjukan_id = #{penunjukanId} order by p.fungsi desc, lower(s.nama)")
    List<Peninjau> peninjau(long penunjukanId);

    @Update("update penunjukan_tinjauan set nomor = #{nomor}, dokumen_id = #{dokumen} where id = #{id}")
    void terbit(@Param("id") long id, @Param("nomor") String nomor, @Param("dokumen") UUID dokumen);
}
