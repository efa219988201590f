package id.laju.pengujian;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KoreksiHasilMapper {

    @Select("select alasan from koreksi_hasil where hasil_id = #{hasilId}")
    Optional<String> alasan(long hasilId);

    @Insert("insert into koreksi_hasil values (#{hasilId}, #{alasan}, #{oleh}, #{saat}) on conflict do nothing")
    void simpan(long hasilId, String alasan, String oleh, Instant saat);
}
