package id.laju.layanan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LingkupMapper {

    @Select("select * from lingkup_akreditasi where satker = #{satker} and id = #{id}")
    Optional<LingkupAkreditasi> cari(String satker, long id);

    @Select("""
        select * from lingkup_akreditasi
        where satker = #{satker} and #{tanggal} between berlaku_dari and berlaku_sampai
            and parameter_id = any(#{ids, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and keadaan_lingkup(id, #{tanggal}) = 'AKTIF'
        order by parameter_id, nomor_lp
        """)
    List<LingkupAkreditasi> berlaku(String satker, Long[] ids, LocalDate tanggal);

    /** No row when the parameter is not the satker's. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into lingkup_akreditasi (satker, nomor_lp, parameter_id, berlaku_dari, berlaku_sampai, metode, rentang_dari,
            rentang_sampai, satuan)
        select p.satker, #{nomorLp}, p.id, #{berlakuDari}, #{berlakuSampai}, coalesce(#{metode}, p.metode), #{rentangDari},
            #{rentangSampai}, coalesce(#{satuan}, p.satuan)
        from parameter_uji p where p.satker = #{satker} and p.id = #{parameterId}
        returning id
        """)
    Optional<Long> tambah(LingkupAkreditasi lingkup);

    @Update("""
        update lingkup_akreditasi l set nomor_lp = #{nomorLp}, berlaku_dari = #{berlakuDari}, berlaku_sampai = #{berlakuSampai},
            metode = coalesce(#{metode}, p.metode), rentang_dari = #{rentangDari}, rentang_sampai = #{rentangSampai},
            satuan = coalesce(#{satuan}, p.satuan)
        from parameter_uji p where l.satker = #{satker} and l.id = #{id} and p.id = l.parameter_id
        """)
    void ubah(LingkupAkreditasi lingkup);

    @Delete("delete from lingkup_akreditasi where satker = #{satker} and id = #{id}")
    void hapus(String satker, long id);
}
