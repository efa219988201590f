package id.laju.pengumuman;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PengumumanMapper {

    String KOLOM = "select id, satker, judul, isi, terbit, sampai, penulis, pembaca from pengumuman ";

    Map<String, String> URUTAN = Map.of("judul", "lower(judul)", "balai", "satker", "untuk", "pembaca", "terbit", "terbit", "sampai", "sampai");

    String BAWAAN = "terbit desc";

    /** @param pembaca names of {@link Pembaca} */
    @Select(KOLOM + """
        where (satker is null or satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})) and pembaca = any(#{pembaca, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and terbit <= #{hari} and (sampai is null or sampai >= #{hari})
        order by terbit desc, id desc limit #{banyak}
        """)
    List<Pengumuman> tayang(String[] satker, String[] pembaca, LocalDate hari, int banyak);

    @Select(KOLOM + """
        where (satker is null or satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}))
            and (#{p.cari}::text is null or judul ilike #{p.pola}) order by ${urut}, id desc limit #{p.ukuran} offset #{p.lewati}
        """)
    List<Pengumuman> halaman(String[] satker, PermintaanHalaman p, String urut);

    @Select("""
        select count(*) from pengumuman where (satker is null or satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}))
            and (#{p.cari}::text is null or judul ilike #{p.pola})
        """)
    long jumlah(String[] satker, PermintaanHalaman p);

    @Select(KOLOM + "where id = #{id}")
    Optional<Pengumuman> cari(long id);

    @Select("""
        insert into pengumuman (satker, judul, isi, terbit, sampai, penulis, diubah, pembaca)
        values (#{p.satker}, #{p.judul}, #{p.isi}, #{p.terbit}, #{p.sampai}, #{p.penulis}, #{saat}, #{p.pembaca}) returning id
        """)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long tambah(Pengumuman p, Instant saat);

    @Update("""
        update pengumuman set satker = #{p.satker}, judul = #{p.judul}, isi = #{p.isi}, terbit = #{p.terbit}, sampai = #{p.sampai},
            penulis = #{p.penulis}, pembaca = #{p.pembaca}, diubah = #{saat} where id = #{p.id}
        """)
    void ubah(Pengumuman p, Instant saat);

    @Delete("delete from pengumuman where id = #{id}")
    void hapus(long id);
}
