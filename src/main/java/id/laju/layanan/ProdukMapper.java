package id.laju.layanan;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ProdukMapper {

    @Select("select * from produk where satker = #{satker} and id = #{id}")
    Optional<Produk> cari(String satker, long id);

    @Select("select * from produk where satker = #{satker} and layanan = 'pengujian' order by lower(nama)")
    List<Produk> semua(String satker);

    @Select("select standar_id from produk_standar where produk_id = #{produkId} order by standar_id")
    List<Long> standarIds(long produkId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into produk (satker, nama, nama_en, lab_id, persyaratan_sampel, janji_hari_kerja, aktif)
        values (#{satker}, #{nama}, #{namaEn}, #{labId}, #{persyaratanSampel}, #{janjiHariKerja}, #{aktif})
        returning id
        """)
    long tambah(Produk produk);

    @Update("""
        update produk set nama = #{nama}, nama_en = #{namaEn}, lab_id = #{labId}, persyaratan_sampel = #{persyaratanSampel},
            janji_hari_kerja = #{janjiHariKerja}, aktif = #{aktif}
        where satker = #{satker} and id = #{id}
        """)
    void ubah(Produk produk);

    @Delete("delete from produk where satker = #{satker} and id = #{id}")
    void hapus(String satker, long id);

    @Delete("delete from produk_standar where produk_id = #{produkId}")
    void lepasStandar(long produkId);

    @Insert("insert into produk_standar (produk_id, standar_id, satker) values (#{produkId}, #{standarId}, #{satker})")
    void pasangStandar(String satker, long produkId, long standarId);

    @Select("select * from syarat_sampel where produk_id = #{produkId} order by urutan, id")
    List<SyaratSampel> syarat(long produkId);

    @Delete("delete from syarat_sampel where produk_id = #{produkId}")
    void kosongkanSyarat(long produkId);

    @Insert("insert into syarat_sampel (produk_id, urutan, isi, wajib) values (#{produkId}, #{urutan}, #{isi}, #{wajib})")
    void tambahSyarat(SyaratSampel syarat);
}
