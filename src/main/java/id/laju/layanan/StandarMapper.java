package id.laju.layanan;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface StandarMapper {

    @Select("select * from standar where satker = #{satker} and id = #{id}")
    Optional<Standar> cari(String satker, long id);

    @Select("select * from standar where satker = #{satker} and jenis <> 'RENTANG_UKUR' order by jenis <> 'TANPA_STANDAR', kode")
    List<Standar> semua(String satker);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into standar (satker, kode, nama, alias, jenis, berlaku_dari, berlaku_sampai, catatan)
        values (#{satker}, #{kode}, #{nama}, #{alias}, #{jenis}, #{berlakuDari}, #{berlakuSampai}, #{catatan})
        returning id
        """)
    long tambah(Standar standar);

    @Update("""
        update standar set kode = #{kode}, nama = #{nama}, alias = #{alias}, jenis = #{jenis}, berlaku_dari = #{berlakuDari},
            berlaku_sampai = #{berlakuSampai}, catatan = #{catatan}
        where satker = #{satker} and id = #{id}
        """)
    void ubah(Standar standar);

    @Delete("delete from standar where satker = #{satker} and id = #{id}")
    void hapus(String satker, long id);
}
