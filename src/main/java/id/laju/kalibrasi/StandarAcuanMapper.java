package id.laju.kalibrasi;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
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

    /** As it was on that day, with the certificate that covered it, else the present one. */
    String PADA = """
        select s.id, s.satker, s.kode, s.nama, s.nama_en, s.merek, s.nomor_seri, coalesce(v.nomor_sertifikat, s.nomor_sertifikat) nomor_sertifikat,
            coalesce(v.penerbit, s.penerbit) penerbit, coalesce(v.dikalibrasi, s.dikalibrasi) dikalibrasi, coalesce(v.berlaku_sampai, s.berlaku_sampai) berlaku_sampai,
            coalesce((select aktif from standar_acuan_versi x where x.standar_id = s.id and x.pada < #{akhir} order by x.id desc limit 1),
                (select aktif from standar_acuan_versi x where x.standar_id = s.id order by x.id limit 1), s.aktif) aktif
        from standar_acuan s left join lateral (
            select * from (select distinct on (nomor_sertifikat) * from standar_acuan_versi where standar_id = s.id order by nomor_sertifikat, id desc) x
            where #{hari} between x.dikalibrasi and x.berlaku_sampai order by x.dikalibrasi desc, x.id desc limit 1) v on true
        where s.satker = #{satker}
        """;

    /** All as they were on that day, by code. @param akhir first moment after that day */
    @Select(PADA + "order by s.kode")
    List<StandarAcuan> semuaPada(String satker, LocalDate hari, Instant akhir);

    /** @param akhir first moment after that day */
    @Select(PADA + "and s.id = #{id}")
    Optional<StandarAcuan> pada(String satker, long id, LocalDate hari, Instant akhir);

    @Insert("""
        insert into standar_acuan_versi (standar_id, nomor_sertifikat, penerbit, dikalibrasi, berlaku_sampai, aktif, oleh, pada)
        values (#{id}, #{s.nomorSertifikat}, #{s.penerbit}, #{s.dikalibrasi}, #{s.berlakuSampai}, #{s.aktif}, #{oleh}, #{pada})""")
    void catat(long id, StandarAcuan s, String oleh, Instant pada);

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
