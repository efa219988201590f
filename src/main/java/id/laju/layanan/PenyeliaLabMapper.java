package id.laju.layanan;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PenyeliaLabMapper {

    record Pasangan(long labId, String lab, String staf) {
    }

    @Select("""
        select l.id as lab_id, l.nama as lab, p.staf from penyelia_lab p join lab l on l.id = p.lab_id
        where l.satker = #{satker} and l.aktif order by l.nama, p.staf""")
    List<Pasangan> semua(String satker);

    @Select("select staf from penyelia_lab where lab_id = #{labId} order by staf")
    List<String> milik(long labId);

    @Delete("delete from penyelia_lab where lab_id = #{labId}")
    void kosongkan(long labId);

    @Insert("insert into penyelia_lab values (#{labId}, #{staf})")
    void tambah(long labId, String staf);
}
