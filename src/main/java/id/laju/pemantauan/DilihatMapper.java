package id.laju.pemantauan;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DilihatMapper {

    @Select("select saat from pemberitahuan_dilihat where pengguna_id = #{pengguna}")
    Optional<Instant> dilihat(long pengguna);

    @Insert("insert into pemberitahuan_dilihat values (#{pengguna}, #{saat}) on conflict (pengguna_id) do update set saat = excluded.saat")
    void lihat(long pengguna, Instant saat);
}
