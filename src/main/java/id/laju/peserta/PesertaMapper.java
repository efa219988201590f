package id.laju.peserta;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PesertaMapper {

    record Banyak(long permohonanId, int banyak) {
    }

    @Select("select * from peserta where permohonan_id = #{permohonanId} order by urut")
    List<Peserta> semua(long permohonanId);

    @Select("""
        <script>select * from peserta where permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach>
        order by permohonan_id, urut</script>""")
    List<Peserta> milik(@Param("ids") Collection<Long> permohonanIds);

    @Select("""
        <script>select permohonan_id, count(*) banyak from peserta where permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach>
        group by permohonan_id</script>""")
    List<Banyak> banyak(@Param("ids") Collection<Long> permohonanIds);

    @Select("select count(*) from peserta where permohonan_id = #{permohonanId}")
    int jumlah(long permohonanId);

    @Select("select * from peserta where id = #{id}")
    Optional<Peserta> cari(long id);

    @Insert("""
        insert into peserta (permohonan_id, urut, nama, email, telepon, instansi, jabatan)
        select #{permohonanId}, coalesce(max(urut), 0) + 1, #{p.nama}, #{p.email}, #{p.telepon}, #{p.instansi}, #{p.jabatan} from peserta where permohonan_id = #{permohonanId}""")
    void tambah(@Param("permohonanId") long permohonanId, @Param("p") IsianPeserta p);

    @Update("update peserta set nama = #{p.nama}, email = #{p.email}, telepon = #{p.telepon}, instansi = #{p.instansi}, jabatan = #{p.jabatan} where id = #{id}")
    void ubah(@Param("id") long id, @Param("p") IsianPeserta p);

    @Delete("delete from peserta where id = #{id}")
    void hapus(long id);

    @Update("update peserta set urut = urut - 1 where permohonan_id = #{permohonanId} and urut > #{urut}")
    void rapatkan(long permohonanId, int urut);
}
