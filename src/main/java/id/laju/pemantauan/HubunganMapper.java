package id.laju.pemantauan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HubunganMapper {

    @Select("""
            select h.id, h.langkah_id, l.nama langkah, h.cara, h.catatan, h.oleh, h.pada
            from hubungan_pelanggan h left join langkah l on l.id = h.langkah_id where h.kasus = #{kasus} order by h.id desc""")
    List<HubunganPelanggan> milik(String kasus);

    @Insert("insert into hubungan_pelanggan (kasus, langkah_id, cara, catatan, oleh, pada) values (#{kasus}, #{langkahId}, #{cara}, #{catatan}, #{oleh}, #{pada})")
    void catat(String kasus, Long langkahId, String cara, String catatan, String oleh, Instant pada);
}
