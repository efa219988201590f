package id.laju.permohonan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface BuktiLoketMapper {

    @Insert("insert into bukti_loket (permohonan_id, jenis, berkas_id, oleh, pada) values (#{permohonan}, #{jenis}, #{berkas}, #{oleh}, #{pada})")
    void simpan(long permohonan, BuktiLoket.Jenis jenis, UUID berkas, String oleh, Instant pada);

    @Select("select * from bukti_loket where permohonan_id = #{permohonan} order by id")
    List<BuktiLoket> milik(long permohonan);
}
