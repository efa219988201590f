package id.laju.sertifikat;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PenandaSertifikatMapper {

    Map<String, String> KOLOM = Map.of("nama", "lower(s.nama)", "jabatan", "lower(p.jabatan)", "status", "p.aktif");
    String SEMUA = "select p.*, s.nama from penanda_sertifikat p join staf s on s.id = p.staf ";
    String SARING = "where p.satker = #{satker} and (#{h.cari}::text is null or s.nama ilike #{h.pola} or p.jabatan ilike #{h.pola}) ";

    @Select(SEMUA + SARING + "order by ${urut}, lower(s.nama), p.id limit #{h.ukuran} offset #{h.lewati}")
    List<PenandaSertifikat> daftar(@Param("satker") String satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) from penanda_sertifikat p join staf s on s.id = p.staf " + SARING)
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select(SEMUA + "where p.satker = #{satker} and p.id = #{id}")
    Optional<PenandaSertifikat> cari(String satker, long id);

    @Select(SEMUA + "where p.satker = #{satker} and p.aktif")
    Optional<PenandaSertifikat> aktif(String satker);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "insert into penanda_sertifikat (satker, staf, jabatan, aktif) values (#{satker}, #{staf}, #{jabatan}, #{aktif}) returning id")
    long tambah(PenandaSertifikat p);

    @Update("update penanda_sertifikat set staf = #{staf}, jabatan = #{jabatan}, aktif = #{aktif} where id = #{id}")
    void ubah(PenandaSertifikat p);

    @Update("update penanda_sertifikat set aktif = false where satker = #{satker} and aktif")
    void lepaskan(String satker);
}
