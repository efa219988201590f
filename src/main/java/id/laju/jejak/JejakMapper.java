package id.laju.jejak;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface JejakMapper {

    @Insert("""
            insert into jejak (satker, oleh, objek, kunci, sebelum, sesudah, pada)
            values (#{satker}, #{oleh}, #{objek}, #{kunci}, #{sebelum}, #{sesudah}, #{pada})""")
    void tambah(String satker, String oleh, String objek, String kunci, String sebelum, String sesudah, Instant pada);

    @Select("select exists (select 1 from jejak where oleh = #{staf})")
    boolean pernahMengubah(String staf);
}
