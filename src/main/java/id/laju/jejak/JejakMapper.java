package id.laju.jejak;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface JejakMapper {

    @Insert("""
            insert into jejak (satker, oleh, objek, kunci, sebelum, sesudah, pada)
            values (#{satker}, #{oleh}, #{objek}, #{kunci}, #{sebelum}, #{sesudah}, #{pada})""")
    void tambah(String satker, String oleh, String objek, String kunci, String sebelum, String sesudah, Instant pada);
}
