package id.laju.sertifikasi;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SkemaMapper {

    @Select("select kode, nama, layanan from skema_sertifikasi order by layanan <> 'sertifikasi-produk', layanan, kode desc")
    List<Skema> semua();

    @Select("select coalesce((select diuji from skema_sertifikasi where kode = #{kode}), false)")
    boolean diuji(String kode);

    @Select("select coalesce((select audit_kecukupan from skema_sertifikasi where kode = #{kode}), false)")
    boolean auditKecukupan(String kode);

    @Select("select coalesce((select dua_tahap from skema_sertifikasi where kode = #{kode}), false)")
    boolean duaTahap(String kode);

    @Select("select coalesce((select diaudit from skema_sertifikasi where kode = #{kode}), false)")
    boolean diaudit(String kode);
}
