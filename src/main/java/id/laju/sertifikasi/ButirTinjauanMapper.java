package id.laju.sertifikasi;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ButirTinjauanMapper {

    Map<String, String> KOLOM = Map.of("urutan", "urutan", "isi", "lower(isi)", "status", "aktif");
    String DAFTAR = "from butir_tinjauan where satker = #{satker} and (#{h.cari}::text is null or isi ilike #{h.pola} or pilihan_1 ilike #{h.pola} or pilihan_2 ilike #{h.pola}) ";

    @Select("select * " + DAFTAR + "order by ${urut}, urutan limit #{h.ukuran} offset #{h.lewati}")
    List<ButirTinjauan> daftar(@Param("satker") String satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + DAFTAR)
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select coalesce(max(urutan), 0) + 1 from butir_tinjauan where satker = #{satker}")
    int berikut(String satker);

    @Select("select * from butir_tinjauan where satker = #{satker} and id = #{id}")
    Optional<ButirTinjauan> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into butir_tinjauan (satker, urutan, isi, pilihan_1, pilihan_2, hanya_wajib, aktif, layanan)
        values (#{satker}, #{urutan}, #{isi}, #{pilihan1}, #{pilihan2}, #{hanyaWajib}, #{aktif}, #{layanan}) returning id""")
    long tambah(ButirTinjauan b);

    @Update("update butir_tinjauan set urutan = #{urutan}, isi = #{isi}, pilihan_1 = #{pilihan1}, pilihan_2 = #{pilihan2}, hanya_wajib = #{hanyaWajib}, aktif = #{aktif}, layanan = #{layanan} where id = #{id}")
    void ubah(ButirTinjauan b);

    @Delete("delete from butir_tinjauan where id = #{id}")
    void hapus(long id);
}
