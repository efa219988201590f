package id.laju.penawaran;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KetentuanMapper {

    /** @param satker null for the common ones */
    @Select("select teks from penawaran_ketentuan where satker is not distinct from #{satker}::text and untuk = #{untuk} order by urutan")
    List<String> milik(String satker, JenisKetentuan untuk);

    @Delete("delete from penawaran_ketentuan where satker is not distinct from #{satker}::text and untuk = #{untuk}")
    void kosongkan(String satker, JenisKetentuan untuk);

    @Insert("insert into penawaran_ketentuan (satker, untuk, urutan, teks) values (#{satker}, #{untuk}, #{urutan}, #{teks})")
    void tambah(String satker, JenisKetentuan untuk, int urutan, String teks);
}
