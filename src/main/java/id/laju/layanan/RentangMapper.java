package id.laju.layanan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RentangMapper {

    String RENTANG = """
        select r.parameter_id, u.satker, u.produk_id, p.nama alat, p.nama_en alat_en, u.standar_id, s.nama rentang, r.bawah, r.atas, r.satuan, r.dsi,
            u.desimal, u.metode, p.aktif and not u.diblokir aktif
        from rentang_ukur r join parameter_uji u on u.id = r.parameter_id join produk p on p.id = u.produk_id join standar s on s.id = u.standar_id
        """;

    @Select(RENTANG + "where u.satker = #{satker} order by lower(p.nama), r.satuan, r.bawah, r.atas")
    List<RentangUkur> semua(String satker);

    @Select(RENTANG + "where u.satker = #{satker} and u.produk_id = #{produkId} and u.standar_id = #{standarId}")
    Optional<RentangUkur> cari(String satker, long produkId, long standarId);

    @Select(RENTANG + "where r.parameter_id = #{parameterId}")
    Optional<RentangUkur> satu(long parameterId);

    /** All, in force or not, with the state of that day. */
    @Select("select c.*, keadaan_cmc(c.id, #{hari}) keadaan from cmc c where parameter_id = #{parameterId} order by bawah, berlaku_dari")
    List<Cmc> cmc(long parameterId, LocalDate hari);

    @Insert("""
        insert into cmc (satker, parameter_id, nomor_lk, bawah, atas, tetap, relatif, berlaku_dari, berlaku_sampai)
        values (#{satker}, #{parameterId}, #{nomorLk}, #{bawah}, #{atas}, #{tetap}, #{relatif}, #{berlakuDari}, #{berlakuSampai})""")
    void tambahCmc(Cmc cmc);

    @Select("select id from produk where satker = #{satker} and layanan = 'kalibrasi' and lower(nama) = lower(#{nama})")
    Optional<Long> produk(String satker, String nama);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into produk (satker, nama, nama_en, lab_id, persyaratan_sampel, janji_hari_kerja, layanan)
        values (#{satker}, #{nama}, #{namaEn}, #{labId}, #{persyaratan}, #{janji}, 'kalibrasi') returning id""")
    long tambahProduk(String satker, String nama, String namaEn, long labId, String persyaratan, int janji);

    @Select("select id from standar where satker = #{satker} and jenis = 'RENTANG_UKUR' and lower(kode) = lower(#{rentang})")
    Optional<Long> standar(String satker, String rentang);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "insert into standar (satker, kode, nama, jenis) values (#{satker}, #{rentang}, #{rentang}, 'RENTANG_UKUR') returning id")
    long tambahStandar(String satker, String rentang);

    @Insert("insert into produk_standar (produk_id, standar_id, satker) values (#{produkId}, #{standarId}, #{satker})")
    void pasang(String satker, long produkId, long standarId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into parameter_uji (satker, standar_id, produk_id, urutan, nama, nama_en, satuan, metode, jenis_hasil, desimal)
        values (#{satker}, #{standarId}, #{produkId}, 10, 'Kalibrasi', 'Calibration', #{i.satuan}, #{i.metode}, 'KALIBRASI', #{i.desimal}) returning id""")
    long tambahParameter(String satker, long produkId, long standarId, RentangIsian i);

    @Insert("insert into rentang_ukur (parameter_id, bawah, atas, satuan, dsi) values (#{id}, #{i.bawah}, #{i.atas}, #{i.satuan}, #{i.dsi})")
    void tambah(long id, RentangIsian i);

    @Update("update parameter_uji set metode = #{metode}, desimal = #{desimal}, diblokir = #{blokir}, alasan_blokir = #{alasan} where id = #{id}")
    void ubah(long id, String metode, int desimal, boolean blokir, String alasan);

    @Select("select alasan_blokir from parameter_uji where id = #{id}")
    Optional<String> alasan(long id);
}
