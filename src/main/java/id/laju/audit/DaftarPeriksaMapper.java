package id.laju.audit;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DaftarPeriksaMapper {

    Map<String, String> KOLOM = Map.of("isi", "lower(b.isi)", "kategori", "lower(b.kategori)", "status", "b.aktif");
    /** Sub rows stand below the row that they detail. */
    String BAWAAN = "coalesce(i.urutan, b.urutan), b.induk_id nulls first, b.urutan";
    String BUTIR = "select b.*, (select count(*) from butir_periksa s where s.induk_id = b.id)::int sub from butir_periksa b left join butir_periksa i on i.id = b.induk_id ";
    String SARING = "where b.satker = #{satker} and b.daftar = #{daftar} and (#{h.cari}::text is null or b.isi ilike #{h.pola} or b.kategori ilike #{h.pola}) ";

    @Select("select kode, nama, acuan, bentuk from daftar_periksa order by array_position(array['ISO-9001', 'CPPOB'], kode), kode")
    List<DaftarPeriksa> semua();

    @Select("select kode, nama, acuan, bentuk from daftar_periksa where kode = #{kode}")
    Optional<DaftarPeriksa> cari(String kode);

    @Select("select exists (select from daftar_periksa_skema where skema = #{skema} and produk = #{produk})")
    boolean berdaftar(String skema, String produk);

    @Insert("insert into daftar_periksa (kode, nama, acuan, bentuk) values (#{kode}, #{nama}, #{acuan}, #{bentuk}) on conflict do nothing")
    void tambahDaftar(DaftarPeriksa d);

    @Insert("insert into daftar_periksa_skema (skema, produk, daftar) values (#{skema}, #{produk}, #{daftar})")
    void pakai(String skema, String produk, String daftar);

    @Select(BUTIR + SARING + "order by ${urut}, b.id limit #{h.ukuran} offset #{h.lewati}")
    List<ButirPeriksa> daftar(@Param("satker") String satker, @Param("daftar") String daftar, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) from butir_periksa b " + SARING)
    long banyak(@Param("satker") String satker, @Param("daftar") String daftar, @Param("h") PermintaanHalaman h);

    @Select(BUTIR + "where b.satker = #{satker} and b.daftar = #{daftar} and b.id = #{id}")
    Optional<ButirPeriksa> butir(String satker, String daftar, long id);

    @Select("select coalesce(max(urutan), 0) + 10 from butir_periksa where satker = #{satker} and daftar = #{daftar}")
    int berikut(String satker, String daftar);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into butir_periksa (satker, daftar, induk_id, urutan, kategori, isi, satuan, batas_bawah, batas_atas, dokumen, aktif)
        values (#{satker}, #{daftar}, #{indukId}, #{urutan}, #{kategori}, #{isi}, #{satuan}, #{batasBawah}, #{batasAtas}, #{dokumen}, #{aktif}) returning id""")
    long tambah(ButirPeriksa b);

    @Update("""
        update butir_periksa set urutan = #{urutan}, kategori = #{kategori}, isi = #{isi}, satuan = #{satuan}, batas_bawah = #{batasBawah}, batas_atas = #{batasAtas}, dokumen = #{dokumen},
            aktif = #{aktif} where id = #{id}""")
    void ubah(ButirPeriksa b);

    @Update("update butir_periksa set kategori = #{kategori} where induk_id = #{indukId}")
    void kategoriSub(long indukId, String kategori);

    /** Judged in any audit or any documents. */
    @Select("select exists (select from jawaban_periksa where butir_id = #{id}) or exists (select from kecukupan_butir where butir_id = #{id})")
    boolean dipakai(long id);

    @Delete("delete from butir_periksa where id = #{id}")
    void hapus(long id);
}
