package id.laju.pengujian;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PenggantiMapper {

    @Insert("insert into sampel_pengganti (sampel_id, diminta, diminta_pada) values (#{sampelId}, #{diminta}, #{pada})")
    void minta(long sampelId, String diminta, Instant pada);

    @Select("select * from sampel_pengganti where sampel_id = #{sampelId} order by id desc limit 1")
    Optional<SampelPengganti> terakhir(long sampelId);

    @Update("""
        update sampel_pengganti set jumlah = #{isi.jumlah}, kemasan = #{isi.kemasan}, kondisi = #{isi.kondisi}, tempat = #{isi.tempat},
            diserahkan = #{isi.diserahkan}, diterima_oleh = #{oleh}, diterima_pada = #{pada}
        where id = #{id} and diterima_pada is null and lewat_pada is null""")
    int terima(long id, TitipIsian isi, String oleh, Instant pada);

    @Update("update sampel_pengganti set lewat_pada = #{pada} where sampel_id = #{sampelId} and diterima_pada is null and lewat_pada is null")
    void lewat(long sampelId, Instant pada);
}
