package id.laju.layanan;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LabMapper {

    @Select("select * from lab where satker = #{satker} order by nama")
    List<Lab> semua(String satker);

    @Select("select * from lab where satker = #{satker} and id = #{id}")
    Optional<Lab> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into lab (satker, kode, nama, aktif) values (#{satker}, #{kode}, #{nama}, #{aktif}) returning id
        """)
    long tambah(Lab lab);

    @Update("update lab set kode = #{kode}, nama = #{nama}, aktif = #{aktif} where id = #{id} and satker = #{satker}")
    void ubah(Lab lab);
}
