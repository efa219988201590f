package id.laju.wilayah;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface WilayahMapper {

    @Select("select kode, nama from provinsi order by nama")
    List<Provinsi> provinsi();

    @Select("""
        select kode, provinsi, nama from kota
        where provinsi = #{provinsi}
        order by regexp_replace(nama, '^(Kabupaten|Kota) (Administrasi )?', ''), nama
        """)
    List<Kota> kota(String provinsi);

    @Select("select kode, provinsi, nama from kota where kode = #{kode}")
    Optional<Kota> satuKota(String kode);

    @Select("""
        select nama from provinsi where kode = #{kode}
        union all
        select nama from kota where kode = #{kode}
        """)
    Optional<String> nama(String kode);
}
