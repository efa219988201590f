package id.laju.pengujian;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PemeriksaanMapper {

    @Insert("""
        insert into pemeriksaan (hasil_id, jenis, putusan, catatan, oleh, pada)
        values (#{hasilId}, #{jenis}, #{putusan}, #{catatan}, #{oleh}, #{pada})""")
    void simpan(long hasilId, String jenis, String putusan, String catatan, String oleh, Instant pada);

    @Select("select * from pemeriksaan where hasil_id = #{hasilId} order by id")
    List<Pemeriksaan> milik(long hasilId);
}
