package id.laju.tagihan;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TautanTagihanMapper {

    @Insert("insert into tautan_tagihan (sidik, tagihan_id, dibuat, dibuat_oleh) values (#{sidik}, #{tagihanId}, #{kini}, #{oleh})")
    void simpan(String sidik, long tagihanId, Instant kini, String oleh);

    @Select("select tagihan_id from tautan_tagihan where sidik = #{sidik} and dicabut is null")
    Optional<Long> tagihan(String sidik);

    @Select("select count(*) > 0 from tautan_tagihan where tagihan_id = #{tagihanId} and dicabut is null")
    boolean ada(long tagihanId);

    @Update("update tautan_tagihan set dicabut = #{kini} where tagihan_id = #{tagihanId} and dicabut is null")
    int cabut(long tagihanId, Instant kini);
}
