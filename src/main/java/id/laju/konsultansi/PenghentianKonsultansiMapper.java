package id.laju.konsultansi;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PenghentianKonsultansiMapper {

    @Select("select permohonan_id, pihak, alasan, nomor, tanggal, uang, pada, oleh from penghentian_konsultansi where permohonan_id = #{permohonanId}")
    Optional<PenghentianKonsultansi> cari(long permohonanId);

    @Insert("insert into penghentian_konsultansi (permohonan_id, pihak, alasan, nomor, tanggal, uang, pada, oleh) values (#{permohonanId}, #{pihak}, #{alasan}, #{nomor}, #{tanggal}, #{uang,jdbcType=VARCHAR}, #{pada}, #{oleh})")
    void catat(PenghentianKonsultansi p);
}
