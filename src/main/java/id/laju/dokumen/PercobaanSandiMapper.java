package id.laju.dokumen;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PercobaanSandiMapper {

    @Insert("insert into percobaan_tanda_tangan values (#{staf}, 0, #{kini}) on conflict (staf) do nothing")
    void sediakan(String staf, Instant kini);

    @Select("select gagal, boleh_lagi from percobaan_tanda_tangan where staf = #{staf} for update")
    Catatan kunci(String staf);

    @Update("update percobaan_tanda_tangan set gagal = #{gagal}, boleh_lagi = #{bolehLagi} where staf = #{staf}")
    void ubah(String staf, int gagal, Instant bolehLagi);

    @Delete("delete from percobaan_tanda_tangan where staf = #{staf}")
    void hapus(String staf);

    record Catatan(int gagal, Instant bolehLagi) {
    }
}
