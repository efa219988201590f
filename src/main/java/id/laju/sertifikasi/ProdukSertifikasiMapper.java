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
interface ProdukSertifikasiMapper {

    Map<String, String> KOLOM = Map.of("nama", "lower(p.nama)", "acuan", "lower(p.acuan)", "skema", "k.nama", "kelompok", "p.kelompok", "status", "p.aktif");

    String DAFTAR = """
        from produk_sertifikasi p join skema_sertifikasi k on k.kode = p.skema
        where p.satker = #{satker} and (#{h.cari}::text is null or p.nama ilike #{h.pola} or p.acuan ilike #{h.pola} or p.judul_acuan ilike #{h.pola} or k.nama ilike #{h.pola}
            or p.kelompok ilike #{h.pola})
        """;

    @Select("select p.* " + DAFTAR + "order by ${urut}, lower(p.nama), p.acuan limit #{h.ukuran} offset #{h.lewati}")
    List<ProdukSertifikasi> daftar(@Param("satker") String satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + DAFTAR)
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select * from produk_sertifikasi where satker = #{satker} order by lower(nama), acuan")
    List<ProdukSertifikasi> semua(String satker);

    @Select("select * from produk_sertifikasi where satker = #{satker} and id = #{id}")
    Optional<ProdukSertifikasi> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into produk_sertifikasi (satker, kode, nama, acuan, judul_acuan, skema, kelompok, produk_id, dasar_skema, aktif, berlaku_dari, berlaku_sampai)
        values (#{satker}, #{kode}, #{nama}, #{acuan}, #{judulAcuan}, #{skema}, #{kelompok}, #{produkId}, #{dasarSkema}, #{aktif}, #{berlakuDari}, #{berlakuSampai})
        returning id""")
    long tambah(ProdukSertifikasi p);

    @Update("""
        update produk_sertifikasi set kode = #{kode}, nama = #{nama}, acuan = #{acuan}, judul_acuan = #{judulAcuan}, skema = #{skema}, kelompok = #{kelompok}, produk_id = #{produkId},
            dasar_skema = #{dasarSkema}, aktif = #{aktif}, berlaku_dari = #{berlakuDari}, berlaku_sampai = #{berlakuSampai} where id = #{id} and satker = #{satker}""")
    void ubah(ProdukSertifikasi p);

    /** Named by a request. */
    @Select("select exists (select from sertifikasi where produk_sertifikasi_id = #{id})")
    boolean dipakai(long id);

    @Delete("delete from produk_sertifikasi where id = #{id}")
    void hapus(long id);
}
