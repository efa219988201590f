package id.laju.audit;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TahapSatuMapper {

    @Insert("insert into tahap_satu (permohonan_id, tempat, alasan, oleh, pada) values (#{permohonanId}, #{tempat}, #{alasan}, #{oleh}, #{kini}) on conflict (permohonan_id) do update set tempat = excluded.tempat, alasan = excluded.alasan, oleh = excluded.oleh, pada = excluded.pada")
    void tentukan(long permohonanId, String tempat, String alasan, String oleh, Instant kini);

    @Select("select * from tahap_satu where permohonan_id = #{permohonanId}")
    Optional<TahapSatu> cari(long permohonanId);
}
