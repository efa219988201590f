package id.laju.kalibrasi;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface StandarAcuanMapper {

    String DAFTAR = """
        from standar_acuan where satker = #{satker} and (#{h.cari}::text is null or kode ilike #{h.pola} or nama ilike #{h.pola} or nama_en ilike #{h.pola}
            or nomor_seri ilike #{h.pola} or nomor_sertifikat ilike #{h.pola} or penerbit ilike #{h.pola})
        """;

    @Select("select * from standar_acuan where satker = #{satker} order by aktif desc, kode")
    List<StandarAcuan> semua(String satker);

    @Select("<script>select * " + DAFTAR + """
        order by <choose>
            <when test="h.urut == 'nama'">lower(nama) <if test="h.turun">desc</if>, id</when>
            <when test="h.urut == 'dikalibrasi'">dikalibrasi <if test="h.turun">desc</if>, id</when>
            <when test="h.urut == 'sampai'">berlaku_sampai <if test="h.turun">desc</if>, id</when>
            <otherwise>aktif desc, kode <if test="h.turun">desc</if></otherwise>
        </choose> limit #{h.ukuran} offset #{h.lewati}</script>""")
    List<StandarAcuan> daftar(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select count(*) " + DAFTAR)
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select * from standar_acuan where satker = #{satker} and id = #{id}")
    Optional<StandarAcuan> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into standar_acuan (satker, kode, nama, nama_en, merek, nomor_seri, nomor_sertifikat, penerbit, dikalibrasi, berlaku_sampai, aktif)
        values (#{satker}, #{kode}, #{nama}, #{namaEn}, #{merek}, #{nomorSeri}, #{nomorSertifikat}, #{penerbit}, #{dikalibrasi}, #{berlakuSampai}, #{aktif})
        returning id""")
    long tambah(StandarAcuan standar);

    @Update("""
        update standar_acuan set kode = #{kode}, nama = #{nama}, nama_en = #{namaEn}, merek = #{merek}, nomor_seri = #{nomorSeri},
            nomor_sertifikat = #{nomorSertifikat}, penerbit = #{penerbit}, dikalibrasi = #{dikalibrasi}, berlaku_sampai = #{berlakuSampai}, aktif = #{aktif}
        where id = #{id} and satker = #{satker}""")
    void ubah(StandarAcuan standar);
}
