package id.laju.tagihan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KabarTertahanMapper {

    String BALAI = "satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})";
    String DICARI = BALAI + " and (#{h.pola}::text is null or isi ilike #{h.pola} or alasan ilike #{h.pola})";

    /** Empty when this message was told before. */
    @Select("""
        insert into kabar_tertahan (satker, isi, sidik, alasan, diterima) values (#{satker}, #{isi}, #{sidik}, #{alasan}, #{kini})
        on conflict (satker, sidik) do nothing returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Long> simpan(String satker, String isi, String sidik, String alasan, Instant kini);

    @Select("select * from kabar_tertahan where id = #{id}")
    Optional<KabarTertahan> cari(long id);

    /** Those that nobody has worked on first, then the newest. */
    @Select("select * from kabar_tertahan where " + DICARI + " order by diurus is not null, id desc limit #{h.ukuran} offset #{h.lewati}")
    List<KabarTertahan> milik(String[] satker, PermintaanHalaman h);

    @Select("select count(*) from kabar_tertahan where " + DICARI)
    long banyak(String[] satker, PermintaanHalaman h);

    @Select("select count(*) from kabar_tertahan where diurus is null and " + BALAI)
    int terbuka(String[] satker);

    @Update("update kabar_tertahan set diurus = #{kini}, diurus_oleh = #{oleh}, catatan = #{catatan} where id = #{id} and diurus is null")
    int urus(long id, String catatan, Instant kini, String oleh);
}
