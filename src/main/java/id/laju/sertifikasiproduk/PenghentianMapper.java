package id.laju.sertifikasiproduk;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PenghentianMapper {

    @Select("select * from penghentian_sertifikasi where permohonan_id = #{permohonanId}")
    Optional<Penghentian> cari(long permohonanId);

    @Insert("""
        insert into penghentian_sertifikasi (permohonan_id, alasan, surat_nomor, surat_tanggal, berkas_id, uang, oleh, pada)
        values (#{permohonanId}, #{alasan}, #{suratNomor}, #{suratTanggal}, #{berkasId}, #{uang}, #{oleh}, #{pada})""")
    void catat(Penghentian p);
}
