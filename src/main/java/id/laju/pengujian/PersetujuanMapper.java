package id.laju.pengujian;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PersetujuanMapper {

    @Select("select keputusan from persetujuan_uji where hasil_id = #{hasilId}")
    Optional<String> cari(long hasilId);

    @Insert("insert into persetujuan_uji (hasil_id, keputusan, oleh, pada) values (#{hasilId}, #{keputusan}, #{oleh}, #{pada})")
    void simpan(long hasilId, String keputusan, String oleh, Instant pada);

    @Select("select * from usulan_uji where hasil_id = #{hasilId}")
    Optional<UsulanUji> usulan(long hasilId);

    @Insert("""
        insert into usulan_uji (hasil_id, tunda_sampai, subkontraktor, metode, sampel_pengganti, catatan, oleh, pada)
        values (#{hasilId}, #{tundaSampai}, #{subkontraktor}, #{metode}, #{sampelPengganti}, #{catatan}, #{oleh}, #{pada})""")
    void usulkan(UsulanUji usulan);
}
