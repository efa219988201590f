package id.laju.sertifikasi;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PeraturanSniMapper {

    @Select("select * from peraturan_sni where produk_sertifikasi_id = #{produkId} order by jenis, tanggal desc nulls last, id")
    List<PeraturanSni> milik(long produkId);

    @Select("select * from peraturan_sni where produk_sertifikasi_id = #{produkId} and id = #{id}")
    Optional<PeraturanSni> cari(long produkId, long id);

    @Insert("""
        insert into peraturan_sni (produk_sertifikasi_id, jenis, nomor, tentang, tanggal, berkas_id)
        values (#{produkSertifikasiId}, #{jenis}, #{nomor}, #{tentang}, #{tanggal}, #{berkasId})""")
    void tambah(PeraturanSni p);

    @Delete("delete from peraturan_sni where id = #{id}")
    void hapus(long id);

    @Delete("delete from peraturan_sni where produk_sertifikasi_id = #{produkId}")
    void hapusSemua(long produkId);
}
