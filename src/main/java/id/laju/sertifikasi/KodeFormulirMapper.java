package id.laju.sertifikasi;

import id.laju.dokumen.JenisDokumen;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KodeFormulirMapper {

    @Select("select kode, revisi, tanggal from kode_formulir where satker = #{satker} and dokumen = #{jenis}")
    Optional<KodeFormulir> cari(String satker, JenisDokumen jenis);
}
