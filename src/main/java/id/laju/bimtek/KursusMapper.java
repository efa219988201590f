package id.laju.bimtek;

import id.laju.umum.PermintaanHalaman;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KursusMapper {

    @Select("select * from kursus where id = #{id}")
    Optional<Kursus> cari(long id);

    @Select("<script>select * from kursus where id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Kursus> semua(@Param("ids") Collection<Long> ids);

    @Select("select * from kursus where satker = #{satker} and kategori = #{kategori} and aktif and (#{pola}::text is null or concat_ws(' ', judul, deskripsi, materi) ilike #{pola}) order by lower(judul)")
    List<Kursus> ditawarkan(String satker, Kategori kategori, String pola);

    @Select("select exists (select 1 from kursus where satker = #{satker} and aktif)")
    boolean ada(String satker);

    @Select("select * from kursus where satker = #{satker} and (#{h.pola}::text is null or concat_ws(' ', judul, kategori, deskripsi) ilike #{h.pola}) order by lower(judul), id limit #{h.ukuran} offset #{h.lewati}")
    List<Kursus> halaman(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select count(*) from kursus where satker = #{satker} and (#{h.pola}::text is null or concat_ws(' ', judul, kategori, deskripsi) ilike #{h.pola})")
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select exists (select 1 from kursus where satker = #{satker} and kategori = #{kategori} and lower(judul) = lower(#{judul}) and id <> #{kecuali})")
    boolean namaDipakai(String satker, Kategori kategori, String judul, long kecuali);

    @Select("""
        insert into kursus (satker, kategori, judul, deskripsi, manfaat, target, materi, pos_id, aktif)
        values (#{satker}, #{kategori}, #{judul}, #{deskripsi}, #{manfaat}, #{target}, #{materi}, #{posId}, #{aktif}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long tambah(Kursus k);

    @Update("update kursus set judul = #{judul}, deskripsi = #{deskripsi}, manfaat = #{manfaat}, target = #{target}, materi = #{materi}, aktif = #{aktif} where id = #{id}")
    void ubah(Kursus k);
}
