package id.laju.staf;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HakMapper {

    @Select("select bagian || ':' || tindakan from staf_hak where staf = #{staf} order by 1")
    List<String> milik(String staf);

    @Select("select exists (select 1 from staf_hak where staf = #{staf} and bagian = #{bagian} and tindakan = #{tindakan})")
    boolean ada(String staf, String bagian, String tindakan);

    @Delete("delete from staf_hak where staf = #{staf}")
    void kosongkan(String staf);

    @Insert("insert into staf_hak values (#{staf}, split_part(#{hak}, ':', 1), split_part(#{hak}, ':', 2))")
    void beri(String staf, String hak);
}
