package id.laju.bantuan;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface BagianMapper {

    /** Of the satker before the common one, of the service before that of all. */
    @Select("""
        select peran from bagian_layanan where (satker is null or satker = #{satker}) and (layanan is null or layanan = #{layanan})
        order by layanan nulls last, satker nulls last limit 1""")
    Optional<String> untuk(String satker, String layanan);

    record Baris(String layanan, String peran) {
    }

    @Select("select layanan, peran from bagian_layanan where satker = #{satker}")
    List<Baris> sendiri(String satker);

    @Delete("delete from bagian_layanan where satker = #{satker} and layanan = #{layanan}")
    void hapus(String satker, String layanan);

    @Insert("insert into bagian_layanan (satker, layanan, peran) values (#{satker}, #{layanan}, #{peran})")
    void tambah(String satker, String layanan, String peran);
}
