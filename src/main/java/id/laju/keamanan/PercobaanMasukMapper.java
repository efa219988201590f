package id.laju.keamanan;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PercobaanMasukMapper {

    @Select("select terkunci_sampai from percobaan_masuk where nama = #{nama} and terkunci_sampai is not null")
    Optional<Instant> terkunciSampai(String nama);

    /** Counts one more; a name that was quiet for an hour begins anew. */
    @Select("""
            insert into percobaan_masuk values (#{nama}, 1, null, #{kini})
            on conflict (nama) do update set terakhir = #{kini},
                gagal = case when percobaan_masuk.terakhir < #{lupa} then 1 else percobaan_masuk.gagal + 1 end
            returning gagal""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    int catat(String nama, Instant kini, Instant lupa);

    @Update("update percobaan_masuk set terkunci_sampai = #{sampai} where nama = #{nama}")
    void kunci(String nama, Instant sampai);

    @Delete("delete from percobaan_masuk where nama = #{nama}")
    void hapus(String nama);
}
