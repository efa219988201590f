package id.laju.bantuan;

import id.laju.umum.BersihHtml;
import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TiketMapper {

    Map<String, String> KOLOM = Map.of("nomor", "t.nomor", "diajukan", "t.diajukan", "pelanggan", "lower(p.nama)", "layanan", "t.layanan", "bagian", "t.bagian", "keadaan", "t.status");

    /** Those that wait for an answer first. */
    String BAWAAN = "t.status = 'DIPROSES' desc";

    String MILIK_BALAI = """
        from tiket t join pelanggan p on p.id = t.pelanggan_id
        where t.status != 'DRAFT' and t.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{h.pola}::text is null or t.nomor ilike #{h.pola} or t.perihal ilike #{h.pola} or p.nama ilike #{h.pola}
                or exists (select from tiket_pesan x where x.tiket_id = t.id and x.kata ilike #{h.pola}))
        """;

    /** Of the list of a customer; {@code keadaan} of a wish is its outcome. */
    Map<String, String> KOLOM_SAYA = Map.of("tanggal", "t.dibuat", "nomor", "t.nomor", "layanan", "t.layanan", "produk", "lower(t.perihal)", "keadaan", "coalesce(t.hasil, t.status)");

    /** Newest first. */
    String BAWAAN_SAYA = "t.id desc";

    String MILIK_SAYA = """
        from tiket t where t.pelanggan_id = #{pelangganId} and t.jenis = #{jenis}
            and (#{h.pola}::text is null or t.nomor ilike #{h.pola} or t.perihal ilike #{h.pola} or exists (select from tiket_pesan x where x.tiket_id = t.id and x.kata ilike #{h.pola}))
        """;

    @Select("select * from tiket where id = #{id}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Tiket> cari(long id);

    @Select("select * from tiket where satker = #{satker} and nomor = #{nomor}")
    Optional<Tiket> denganNomor(String satker, String nomor);

    @Select("select * from tiket where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Tiket> kunci(long id);

    @Select("select t.* " + MILIK_SAYA + " order by ${urut}, t.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<Tiket> milik(@Param("pelangganId") long pelangganId, @Param("jenis") JenisTiket jenis, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + MILIK_SAYA)
    long banyakMilik(@Param("pelangganId") long pelangganId, @Param("jenis") JenisTiket jenis, @Param("h") PermintaanHalaman h);

    @Select("select count(*) from tiket where pelanggan_id = #{pelangganId} and status = 'DIJAWAB'")
    int dijawab(long pelangganId);

    @Select("select t.* " + MILIK_BALAI + " order by ${urut}, t.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<Tiket> daftar(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + MILIK_BALAI)
    long banyak(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);

    @Select("select * from tiket_pesan where tiket_id = #{tiketId} order by id")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<PesanTiket> pesan(long tiketId);

    @Select("""
        insert into tiket (satker, jenis, layanan, pelanggan_id, pembuat, perihal, status, dibuat)
        values (#{satker}, #{jenis}, #{layanan}, #{pelangganId}, #{pembuat}, #{perihal}, 'DRAFT', #{kini}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long buat(String satker, JenisTiket jenis, String layanan, long pelangganId, String pembuat, String perihal, Instant kini);

    default void tulis(long tiketId, boolean dariPelanggan, String oleh, String isi, UUID berkas, Instant kini) {
        simpan(tiketId, dariPelanggan, oleh, isi, kata(isi), berkas, kini);
    }

    /** What a search looks at, on one line. */
    private static String kata(String isi) {
        return BersihHtml.teks(isi).replace('\n', ' ');
    }

    @Insert("insert into tiket_pesan (tiket_id, dari_pelanggan, oleh, isi, kata, berkas_id, dibuat) values (#{tiketId}, #{dariPelanggan}, #{oleh}, #{isi}, #{kata}, #{berkas}, #{kini})")
    void simpan(long tiketId, boolean dariPelanggan, String oleh, String isi, String kata, UUID berkas, Instant kini);

    @Insert("insert into tiket_berkas_jawaban values (#{tiketId}, #{berkas}, #{oleh}, #{kini}) on conflict (tiket_id) do update set berkas_id = excluded.berkas_id, oleh = excluded.oleh, dibuat = excluded.dibuat")
    void lampirkan(long tiketId, UUID berkas, String oleh, Instant kini);

    @Select("select berkas_id from tiket_berkas_jawaban where tiket_id = #{tiketId}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<UUID> berkasJawaban(long tiketId);

    @Delete("delete from tiket_berkas_jawaban where tiket_id = #{tiketId}")
    void lepasBerkas(long tiketId);

    @Update("update tiket set layanan = #{layanan} where id = #{id} and status = 'DRAFT'")
    void ubahLayanan(long id, String layanan);

    default void ubahPertama(long tiketId, String isi, UUID berkas, boolean lepas) {
        gantiPertama(tiketId, isi, kata(isi), berkas, lepas);
    }

    /** @param berkas takes the place of the one before; null to leave that @param lepas the one before goes */
    @Update("update tiket_pesan set isi = #{isi}, kata = #{kata}, berkas_id = coalesce(#{berkas}, case when #{lepas} then null else berkas_id end) where tiket_id = #{tiketId}")
    void gantiPertama(long tiketId, String isi, String kata, UUID berkas, boolean lepas);

    @Delete("delete from tiket where id = #{id} and status = 'DRAFT'")
    void hapus(long id);

    @Update("update tiket set status = 'DIPROSES', nomor = #{nomor}, bagian = #{bagian}, diajukan = #{kini} where id = #{id} and status = 'DRAFT'")
    int ajukan(long id, String nomor, String bagian, Instant kini);

    @Update("update tiket set bagian = #{bagian} where id = #{id} and status = 'DIPROSES'")
    void teruskan(long id, String bagian);

    @Update("update tiket set status = 'DIJAWAB', dijawab = #{kini} where id = #{id} and status = 'DIPROSES'")
    void jawab(long id, Instant kini);

    @Update("update tiket set status = 'SELESAI', hasil = #{hasil}, dijawab = #{kini}, selesai = #{kini} where id = #{id} and status = 'DIPROSES'")
    void jawabUsulan(long id, HasilUsulan hasil, Instant kini);

    @Update("update tiket set status = 'DIPROSES' where id = #{id} and status = 'DIJAWAB'")
    void tanyaLagi(long id);

    @Update("update tiket set status = 'SELESAI', selesai = #{kini} where id = #{id} and status = 'DIJAWAB'")
    void selesai(long id, Instant kini);

    @Update("update tiket set status = 'DIPROSES', selesai = null, putaran = putaran + 1 where id = #{id} and status = 'SELESAI'")
    void buka(long id);

    @Select("select t.* from tiket t where t.status = 'DIPROSES' and t.nomor like 'USULAN-%' order by t.id")
    List<Tiket> usulanLama();
}
