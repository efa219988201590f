package id.laju.keputusan;

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
interface ButirTinjauanHasilMapper {

    Map<String, String> KOLOM = Map.of("urutan", "urutan", "isi", "lower(isi)", "status", "aktif");
    String DAFTAR = "from butir_tinjauan_hasil where satker = #{satker} and (#{h.cari}::text is null or isi ilike #{h.pola}) ";

    @Select("select * " + DAFTAR + "order by ${urut}, urutan limit #{h.ukuran} offset #{h.lewati}")
    List<ButirTinjauanHasil> daftar(@Param("satker") String satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + DAFTAR)
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select coalesce(max(urutan), 0) + 1 from butir_tinjauan_hasil where satker = #{satker}")
    int berikut(String satker);

    @Select("select * from butir_tinjauan_hasil where satker = #{satker} and id = #{id}")
    Optional<ButirTinjauanHasil> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into butir_tinjauan_hasil (satker, urutan, isi, berkas, aktif, layanan) values (#{satker}, #{urutan}, #{isi}, #{berkas}, #{aktif}, #{layanan}) returning id""")
    long tambah(ButirTinjauanHasil b);

    @Update("update butir_tinjauan_hasil set urutan = #{urutan}, isi = #{isi}, berkas = #{berkas}, aktif = #{aktif}, layanan = #{layanan} where id = #{id}")
    void ubah(ButirTinjauanHasil b);

    @Delete("delete from butir_tinjauan_hasil where id = #{id}")
    void hapus(long id);
}
