package id.laju.sertifikasi;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface IsianMapper {

    /** Each row as a JSON object. */
    @Select("select isi::text from isian_sertifikasi where permohonan_id = #{permohonanId} and kode = #{kode} order by urutan")
    List<String> baris(long permohonanId, String kode);

    @Insert("insert into isian_sertifikasi (permohonan_id, kode, urutan, isi) select #{ke}, kode, urutan, isi from isian_sertifikasi where permohonan_id = #{dari} and kode = #{kode}")
    void salin(long dari, long ke, String kode);

    @Delete("delete from isian_sertifikasi where permohonan_id = #{permohonanId} and kode = #{kode}")
    void kosongkan(long permohonanId, String kode);

    @Insert("insert into isian_sertifikasi (permohonan_id, kode, urutan, isi) values (#{permohonanId}, #{kode}, #{urutan}, #{isi}::jsonb)")
    void tambah(long permohonanId, String kode, int urutan, String isi);
}
