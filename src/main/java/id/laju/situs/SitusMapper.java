package id.laju.situs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SitusMapper {

    String KOLOM = "select id, satker, bagian, judul, isi, judul_en, isi_en, urut, terbit, tayang from halaman_situs ";

    @Select(KOLOM + "where tayang and terbit <= #{hari} and bagian = #{bagian} order by urut, terbit desc, id desc limit #{banyak}")
    List<HalamanSitus> tayang(Bagian bagian, LocalDate hari, int banyak);

    @Select(KOLOM + "where tayang and terbit <= #{hari} order by terbit desc, id desc")
    List<HalamanSitus> terbit(LocalDate hari);

    @Select(KOLOM + "where satker is null or satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) order by bagian, urut, terbit desc, id desc")
    List<HalamanSitus> semua(@Param("satker") String[] satker);

    @Select(KOLOM + "where id = #{id}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<HalamanSitus> satu(long id);

    @Select("""
        insert into halaman_situs (satker, bagian, judul, isi, judul_en, isi_en, urut, terbit, tayang, oleh, diubah)
        values (#{h.satker}, #{h.bagian}, #{h.judul}, #{h.isi}, #{h.judulEn}, #{h.isiEn}, #{h.urut}, #{h.terbit}, #{h.tayang}, #{oleh}, #{kini}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long tambah(@Param("h") HalamanSitus h, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Update("""
        update halaman_situs set satker = #{h.satker}, bagian = #{h.bagian}, judul = #{h.judul}, isi = #{h.isi}, judul_en = #{h.judulEn}, isi_en = #{h.isiEn}, urut = #{h.urut},
            terbit = #{h.terbit}, tayang = #{h.tayang}, oleh = #{oleh}, diubah = #{kini} where id = #{h.id}""")
    void ubah(@Param("h") HalamanSitus h, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Delete("delete from halaman_situs where id = #{id}")
    void hapus(long id);
}
