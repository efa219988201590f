package id.laju.pengujian;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AlatMapper {

    @Select("select * from alat where satker = #{satker} order by aktif desc, kode")
    List<Alat> semua(String satker);

    @Select("select * from alat where satker = #{satker} and id = #{id}")
    Optional<Alat> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into alat (satker, kode, nama, lab_id, kalibrasi_terakhir, kalibrasi_sampai, aktif)
        values (#{satker}, #{kode}, #{nama}, #{labId}, #{kalibrasiTerakhir}, #{kalibrasiSampai}, #{aktif}) returning id""")
    long tambah(Alat alat);

    @Update("""
        update alat set kode = #{kode}, nama = #{nama}, lab_id = #{labId}, kalibrasi_terakhir = #{kalibrasiTerakhir},
            kalibrasi_sampai = #{kalibrasiSampai}, aktif = #{aktif}
        where id = #{id} and satker = #{satker}""")
    void ubah(Alat alat);
}
