package id.laju.bantuan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MasukanMapper {

    Map<String, String> KOLOM = Map.of("tanggal", "dibuat", "pelanggan", "lower(nama)", "jenis", "jenis", "keadaan", "status");

    /** Unread ones first. */
    String BAWAAN = "status = 'BARU' desc";

    String MILIK = """
        from masukan where satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{h.pola}::text is null or isi ilike #{h.pola} or nama ilike #{h.pola})
        """;

    /** Of the list of a customer, newest first. */
    String BAWAAN_SAYA = "id desc";

    String MILIK_SAYA = """
        from masukan where pelanggan_id = #{pelangganId} and jenis = #{jenis}
            and (#{h.pola}::text is null or isi ilike #{h.pola} or tanggapan ilike #{h.pola})
        """;

    @Insert("""
        insert into masukan (satker, jenis, pelanggan_id, pembuat, nama, isi, dibuat)
        values (#{satker}, #{jenis}, #{pelangganId}, #{pembuat}, #{nama}, #{isi}, #{kini})""")
    void tambah(String satker, Masukan.Jenis jenis, long pelangganId, String pembuat, String nama, String isi, Instant kini);

    @Select("select * " + MILIK_SAYA + " order by ${urut}, id desc limit #{h.ukuran} offset #{h.lewati}")
    List<Masukan> milik(@Param("pelangganId") long pelangganId, @Param("jenis") Masukan.Jenis jenis, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + MILIK_SAYA)
    long banyakMilik(@Param("pelangganId") long pelangganId, @Param("jenis") Masukan.Jenis jenis, @Param("h") PermintaanHalaman h);

    @Select("select * " + MILIK + " order by ${urut}, id desc limit #{h.ukuran} offset #{h.lewati}")
    List<Masukan> daftar(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + MILIK)
    long banyak(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);

    /** @param satker null for those of every balai */
    @Select("select * from masukan where status = 'TAYANG' and (#{satker}::text is null or satker = #{satker}) order by diputus desc limit #{banyak}")
    List<Masukan> tayang(String satker, int banyak);

    @Select("select * from masukan where id = #{id} and satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Masukan satu(@Param("id") long id, @Param("satker") String[] satker);

    @Update("update masukan set status = #{status}, tanggapan = #{tanggapan}, diputus = #{kini}, diputus_oleh = #{oleh} where id = #{id}")
    void putuskan(long id, Masukan.Status status, String tanggapan, Instant kini, String oleh);
}
