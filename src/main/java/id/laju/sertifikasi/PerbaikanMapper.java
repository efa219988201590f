package id.laju.sertifikasi;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PerbaikanMapper {

    record Tanggapan(String bidang, String tanggapan) {
    }

    @Select("select bidang, tanggapan from tanggapan_perbaikan where permohonan_id = #{permohonanId} and putaran = #{putaran}")
    List<Tanggapan> tanggapan(long permohonanId, int putaran);

    @Insert("""
        insert into tanggapan_perbaikan (permohonan_id, putaran, bidang, tanggapan, oleh, pada) values (#{permohonanId}, #{putaran}, #{bidang}, #{tanggapan}, #{oleh}, #{pada})
        on conflict (permohonan_id, putaran, bidang) do update set tanggapan = excluded.tanggapan, oleh = excluded.oleh, pada = excluded.pada""")
    void tanggapi(long permohonanId, int putaran, String bidang, String tanggapan, String oleh, Instant pada);
}
