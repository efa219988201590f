package id.laju.penawaran;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KetentuanMapper {

    /** @param satker null for the common ones */
    @Select("select teks from penawaran_ketentuan where satker is not distinct from #{satker}::text order by urutan")
    List<String> milik(String satker);

    @Delete("delete from penawaran_ketentuan where satker is not distinct from #{satker}::text")
    void kosongkan(String satker);

    @Insert("insert into penawaran_ketentuan (satker, urutan, teks) values (#{satker}, #{urutan}, #{teks})")
    void tambah(String satker, int urutan, String teks);
}
