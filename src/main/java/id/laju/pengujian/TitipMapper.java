package id.laju.pengujian;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TitipMapper {

    @Select("select * from titip_sampel where sampel_id = #{sampelId}")
    Optional<Titipan> cari(long sampelId);

    @Select("<script>select * from titip_sampel where sampel_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Titipan> semua(@Param("ids") Collection<Long> sampelIds);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into titip_sampel (sampel_id, satker, tempat, kondisi, jumlah, kemasan, foto, diserahkan, diterima_oleh, diterima_pada)
        values (#{sampelId}, #{satker}, #{isi.tempat}, #{isi.kondisi}, #{isi.jumlah}, #{isi.kemasan}, #{foto}, #{isi.diserahkan}, #{oleh}, #{pada})
        returning id""")
    long simpan(long sampelId, String satker, TitipIsian isi, UUID foto, String oleh, Instant pada);

    @Update("update titip_sampel set nomor = #{nomor} where id = #{id}")
    void nomori(long id, String nomor);
}
