package id.laju.sertifikasi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KatalogSertifikasiMapper {

    /** Green industry is certified once its standard has requirements to judge by. */
    String BERDAFTAR = " and (skema <> 'INDUSTRI_HIJAU' or exists (select from daftar_periksa_skema x join butir_periksa b on b.daftar = x.daftar and b.satker = produk_sertifikasi.satker and b.aktif "
        + "where x.skema = produk_sertifikasi.skema and x.produk = produk_sertifikasi.kode)) ";

    @Select("select kode, nama from skema_sertifikasi where layanan = #{layanan} order by kode desc")
    List<PilihanSkema> skema(String layanan);

    /** The standard that it is judged by, where the scheme itself says so. */
    @Select("select coalesce(acuan, nama) from skema_sertifikasi where kode = #{kode}")
    Optional<String> acuanSkema(String kode);

    @Select("select nama from skema_sertifikasi where kode = #{kode}")
    Optional<String> namaSkema(String kode);

    @Select("""
        select id, kode, nama, acuan, judul_acuan as judul, skema, kelompok, dasar_skema from produk_sertifikasi
        where satker = #{satker} and aktif and skema in (select kode from skema_sertifikasi where layanan = #{layanan}) """ + BERDAFTAR + """
         order by nama, acuan desc""")
    List<ProdukSni> semuaSni(String satker, String layanan);

    @Select("""
        select id, kode, nama, acuan, judul_acuan as judul, skema, kelompok, dasar_skema from produk_sertifikasi
        where satker = #{satker} and aktif and skema in (select kode from skema_sertifikasi where layanan = #{layanan}) """ + BERDAFTAR + """
         and (berlaku_dari is null or berlaku_dari <= #{hari}) and (berlaku_sampai is null or berlaku_sampai >= #{hari})
        order by nama, acuan desc""")
    List<ProdukSni> sniBerlaku(String satker, String layanan, LocalDate hari);

    @Select("select id, kode, nama, acuan, judul_acuan as judul, skema, kelompok, dasar_skema from produk_sertifikasi where satker = #{satker} and id = #{id}")
    Optional<ProdukSni> sni(String satker, long id);

    @Select("select id, nama, alamat, kota from pabrik where pelanggan_id = #{pelangganId} and aktif order by id")
    List<PilihanPabrik> pabrik(long pelangganId);

    @Select("insert into pabrik (pelanggan_id, nama, alamat) values (#{pelangganId}, #{nama}, #{alamat}) returning id")
    @Options(flushCache = FlushCachePolicy.TRUE)
    long tambahPabrik(long pelangganId, String nama, String alamat);

    /** Those in use, as the satker words them. */
    @Select("""
        select d.kode, d.kelompok, d.urutan, coalesce(s.nama, d.nama) as nama, coalesce(s.bantuan, d.bantuan) as bantuan, d.sumber, d.tambahan
        from dokumen_syarat d left join dokumen_syarat_satker s on s.kode = d.kode and s.satker = #{satker}
        where coalesce(s.aktif, d.aktif)""")
    List<SyaratKode> syarat(String satker);
}
