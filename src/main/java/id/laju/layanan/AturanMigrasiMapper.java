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
interface AturanMigrasiMapper {

    @Select("select t.*, '' as simulan from tipe_pangan t where t.id = #{id}")
    Optional<TipePangan> tipe(int id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into tipe_pangan (urutan, tipe, bahan_pangan, pangan_olahan, aktif)
        values (#{urutan}, #{tipe}, #{bahanPangan}, #{panganOlahan}, #{aktif}) returning id
        """)
    int tambahTipe(TipePangan tipe);

    @Update("""
        update tipe_pangan set urutan = #{urutan}, tipe = #{tipe}, bahan_pangan = #{bahanPangan}, pangan_olahan = #{panganOlahan},
            aktif = #{aktif} where id = #{id}
        """)
    void ubahTipe(TipePangan tipe);

    @Select("""
        select a.* from aturan_simulan a join simulan s on s.kode = a.simulan
        where a.tipe_id = #{tipeId} order by not a.ditampilkan, s.urutan, a.lebih_dari_c nulls first, a.id
        """)
    List<AturanSimulan> aturan(int tipeId);

    @Insert("""
        insert into aturan_simulan (tipe_id, simulan, ditampilkan, lebih_dari_menit, sampai_menit, lebih_dari_c, sampai_c, dasar)
        values (#{tipeId}, #{simulan}, #{ditampilkan}, #{lebihDariMenit}, #{sampaiMenit}, #{lebihDariC}, #{sampaiC}, #{dasar})
        """)
    void tambahAturan(AturanSimulan aturan);

    @Delete("delete from aturan_simulan where tipe_id = #{tipeId} and id = #{id}")
    int hapusAturan(int tipeId, int id);
}
