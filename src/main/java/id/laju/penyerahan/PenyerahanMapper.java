package id.laju.penyerahan;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PenyerahanMapper {

    @Insert("insert into penutupan_order values (#{permohonanId}, #{cara}, #{oleh}, #{saat}) on conflict do nothing")
    int tutup(long permohonanId, String cara, Long oleh, Instant saat);

    @Select("select exists (select 1 from penutupan_order where permohonan_id = #{permohonanId})")
    boolean ditutup(long permohonanId);
}
