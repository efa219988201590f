package id.laju.mesin;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Which tasks were put before which deputy. */
@Mapper
interface TitipanMapper {

    @Insert("insert into titipan_tugas values (#{pegangan}, #{berhalangan}, #{pengganti}) on conflict do nothing")
    void catat(String pegangan, String berhalangan, String pengganti);

    @Select("select pegangan from titipan_tugas where pengganti = #{pengganti} and berhalangan = #{berhalangan} order by pegangan")
    List<String> milik(String berhalangan, String pengganti);

    /** Deputies before whom this task was put. */
    @Select("select pengganti from titipan_tugas where pegangan = #{pegangan} order by pengganti")
    List<String> pengganti(String pegangan);

    @Delete("delete from titipan_tugas where pegangan = #{pegangan} and pengganti = #{pengganti}")
    int hapus(String pegangan, String pengganti);
}
