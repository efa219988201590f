package id.laju.pelanggan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TautanMapper {

    @Insert("""
        insert into tautan_sekali (sidik, jenis, pelanggan, pengguna, surel, peran, dibuat, kedaluwarsa)
        values (#{sidik}, #{jenis}, #{pelanggan}, #{pengguna}, #{surel}, #{peran}, #{dibuat}, #{kedaluwarsa})
        """)
    void simpan(TautanSekali tautan);

    @Select("select * from tautan_sekali where sidik = #{sidik} and jenis = #{jenis} and dipakai is null and kedaluwarsa > #{kini}")
    Optional<TautanSekali> berlaku(String sidik, JenisTautan jenis, Instant kini);

    /** @return 0 when somebody was faster */
    @Update("update tautan_sekali set dipakai = #{kini} where sidik = #{sidik} and dipakai is null and kedaluwarsa > #{kini}")
    int pakai(String sidik, Instant kini);

    /** A newer link replaces the older ones; of an address to be confirmed also those to another address. */
    @Delete("""
        delete from tautan_sekali where jenis = #{jenis} and pelanggan = #{pelanggan} and dipakai is null
            and pengguna is not distinct from #{pengguna,jdbcType=BIGINT}
            and (jenis = 'SUREL' or lower(surel) is not distinct from lower(#{surel,jdbcType=VARCHAR}))
        """)
    int gantikan(JenisTautan jenis, long pelanggan, Long pengguna, String surel);

    @Select("select * from tautan_sekali where jenis = #{jenis} and pelanggan = #{pelanggan} and dipakai is null order by dibuat desc")
    List<TautanSekali> terbuka(JenisTautan jenis, long pelanggan);

    @Delete("delete from tautan_sekali where kedaluwarsa < #{sebelum}")
    int buang(Instant sebelum);
}
