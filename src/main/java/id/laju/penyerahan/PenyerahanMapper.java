package id.laju.penyerahan;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PenyerahanMapper {

    @Insert("insert into penutupan_order values (#{permohonanId}, #{cara}, #{oleh}, #{saat}) on conflict do nothing")
    int tutup(long permohonanId, String cara, Long oleh, Instant saat);

    @Select("select exists (select 1 from penutupan_order where permohonan_id = #{permohonanId})")
    boolean ditutup(long permohonanId);

    @Select("<script>select permohonan_id from penutupan_order where permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    Set<Long> yangDitutup(@Param("ids") Collection<Long> permohonanId);
}
