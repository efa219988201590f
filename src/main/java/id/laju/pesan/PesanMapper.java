package id.laju.pesan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PesanMapper {

    String MILIK_BALAI = """
        from permohonan p join pelanggan o on o.id = p.pelanggan_id
        where p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) and exists (select from pesan_kasus k where k.permohonan_id = p.id)
            and (#{h.pola}::text is null or p.nomor_order ilike #{h.pola} or p.pra_order ilike #{h.pola} or o.nama ilike #{h.pola})
        """;
    Map<String, String> KOLOM_SAYA = Map.of("nomor", "nomor", "terakhir", "saat");

    /** Of the list of a customer: where something was written last first. */
    String BAWAAN_SAYA = "saat desc";

    String MILIK_SAYA = """
        from permohonan p join pelanggan o on o.id = p.pelanggan_id
        where p.pelanggan_id = #{pelangganId} and exists (select from pesan_kasus k where k.permohonan_id = p.id)
            and (#{h.pola}::text is null or p.nomor_order ilike #{h.pola} or p.pra_order ilike #{h.pola} or exists (select from pesan_kasus k where k.permohonan_id = p.id and k.isi ilike #{h.pola}))
        """;
    String BARIS = """
        select p.id permohonan_id, p.satker, coalesce(p.nomor_order, p.pra_order) nomor, o.nama pelanggan,
            (select left(k.isi, 200) from pesan_kasus k where k.permohonan_id = p.id order by k.id desc limit 1) terakhir,
            (select max(k.dibuat) from pesan_kasus k where k.permohonan_id = p.id) saat,
            (select count(*) from pesan_kasus k where k.permohonan_id = p.id and k.dibaca is null and k.dari_pelanggan = #{dariPelanggan}) baru
        """;

    @Select("insert into pesan_kasus (permohonan_id, dari_pelanggan, peran, oleh, isi, dibuat) values (#{permohonanId}, #{dariPelanggan}, #{peran}, #{oleh}, #{isi}, #{kini}) returning id")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long tulis(long permohonanId, boolean dariPelanggan, String peran, String oleh, String isi, Instant kini);

    @Select("select * from pesan_kasus where permohonan_id = #{permohonanId} order by id")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<PesanKasus> milik(long permohonanId);

    @Update("update pesan_kasus set dibaca = #{kini} where permohonan_id = #{permohonanId} and dari_pelanggan = #{dariPelanggan} and dibaca is null")
    void baca(long permohonanId, boolean dariPelanggan, Instant kini);

    /** What the customer wrote to one of these roles: whoever else looks at it has not read it for them. */
    @Update("""
        update pesan_kasus set dibaca = #{kini}
        where permohonan_id = #{permohonanId} and dari_pelanggan and dibaca is null and peran = any(#{peran, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})""")
    void bacaSebagai(long permohonanId, String[] peran, Instant kini);

    @Select("select * from pesan_kasus where dari_pelanggan and dibaca is null and diingatkan is null and dibuat < #{sampai} order by id limit 200 for update skip locked")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<PesanKasus> belumDibaca(Instant sampai);

    @Update("update pesan_kasus set diingatkan = #{kini} where id = #{id}")
    void ingatkan(long id, Instant kini);

    @Select(BARIS + MILIK_SAYA + " order by ${urut}, p.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<Percakapan> milikPelanggan(@Param("pelangganId") long pelangganId, @Param("dariPelanggan") boolean dariPelanggan, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + MILIK_SAYA)
    long banyakPelanggan(@Param("pelangganId") long pelangganId, @Param("h") PermintaanHalaman h);

    @Select("select count(*) from pesan_kasus k join permohonan p on p.id = k.permohonan_id where p.pelanggan_id = #{pelangganId} and not k.dari_pelanggan and k.dibaca is null")
    int baruPelanggan(long pelangganId);

    /** What nobody has read yet first. */
    @Select(BARIS + MILIK_BALAI + " order by (select bool_or(k.dari_pelanggan and k.dibaca is null) from pesan_kasus k where k.permohonan_id = p.id) desc, saat desc limit #{h.ukuran} offset #{h.lewati}")
    List<Percakapan> daftar(@Param("satker") String[] satker, @Param("dariPelanggan") boolean dariPelanggan, @Param("h") PermintaanHalaman h);

    @Select("select count(*) " + MILIK_BALAI)
    long banyak(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);
}
