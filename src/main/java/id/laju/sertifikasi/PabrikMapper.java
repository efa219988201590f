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
interface PabrikMapper {

    Map<String, String> KOLOM = Map.of("pelanggan", "lower(p.nama)", "nama", "lower(b.nama)", "kota", "lower(b.kota)", "status", "b.aktif");
    String SEMUA = "select b.id, b.pelanggan_id, concat_ws(' ', p.bentuk_badan, p.nama) pelanggan, b.nama, b.alamat, b.kota, b.surat_berkas, b.aktif from pabrik b join pelanggan p on p.id = b.pelanggan_id ";
    String SARING = "where p.satker = #{satker} and (#{h.cari}::text is null or p.nama ilike #{h.pola} or b.nama ilike #{h.pola} or b.alamat ilike #{h.pola} or b.kota ilike #{h.pola}) ";

    @Select(SEMUA + SARING + "order by ${urut}, lower(b.nama), b.id limit #{h.ukuran} offset #{h.lewati}")
    List<PabrikPelanggan> daftar(@Param("satker") String satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) from pabrik b join pelanggan p on p.id = b.pelanggan_id " + SARING)
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select(SEMUA + "where p.satker = #{satker} and b.id = #{id}")
    Optional<PabrikPelanggan> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into pabrik (pelanggan_id, nama, alamat, kota, surat_berkas, aktif)
        values (#{pelangganId}, #{nama}, #{alamat}, #{kota}, #{suratBerkas}, #{aktif}) returning id""")
    long tambah(PabrikPelanggan b);

    @Update("update pabrik set nama = #{nama}, alamat = #{alamat}, kota = #{kota}, surat_berkas = #{suratBerkas}, aktif = #{aktif} where id = #{id}")
    void ubah(PabrikPelanggan b);

    @Delete("delete from pabrik where id = #{id}")
    void hapus(long id);
}
