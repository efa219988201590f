package id.laju.sertifikasi;

import id.laju.dokumen.JenisDokumen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KodeFormulirMapper {

    record Baris(String dokumen, String kode, String revisi, LocalDate tanggal) {

        KodeFormulir formulir() {
            return new KodeFormulir(kode, revisi, tanggal);
        }
    }

    @Select("select kode, revisi, tanggal from kode_formulir where satker = #{satker} and dokumen = #{jenis}")
    Optional<KodeFormulir> cari(String satker, JenisDokumen jenis);

    @Select("select dokumen, kode, revisi, tanggal from kode_formulir where satker = #{satker}")
    List<Baris> semua(String satker);

    @Insert("""
        insert into kode_formulir (satker, dokumen, kode, revisi, tanggal) values (#{satker}, #{dokumen}, #{f.kode}, #{f.revisi}, #{f.tanggal})
        on conflict (satker, dokumen) do update set kode = excluded.kode, revisi = excluded.revisi, tanggal = excluded.tanggal""")
    void simpan(@Param("satker") String satker, @Param("dokumen") String dokumen, @Param("f") KodeFormulir formulir);

    @Delete("delete from kode_formulir where satker = #{satker} and dokumen = #{dokumen}")
    void hapus(String satker, String dokumen);
}
