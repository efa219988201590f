package id.laju.sertifikasi;

import id.laju.penawaran.JasaDipilih;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Items that PJ Sertifikasi chose for the quotation of a request. */
@Mapper
interface SusunanJasaMapper {

    @Select("select pos_id, banyak from susunan_jasa where permohonan_id = #{permohonanId} order by urutan")
    List<JasaDipilih> semua(long permohonanId);

    @Delete("delete from susunan_jasa where permohonan_id = #{permohonanId}")
    void kosongkan(long permohonanId);

    @Insert("insert into susunan_jasa (permohonan_id, urutan, pos_id, banyak) values (#{permohonanId}, #{urutan}, #{posId}, #{banyak})")
    void tambah(long permohonanId, int urutan, long posId, int banyak);
}
