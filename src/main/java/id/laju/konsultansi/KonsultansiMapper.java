package id.laju.konsultansi;

import id.laju.penawaran.JasaDipilih;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What is asked for, and the items of the price list that were chosen for it. */
@Mapper
interface KonsultansiMapper {

    @Select("select permohonan_id, kategori, kebutuhan from konsultansi where permohonan_id = #{permohonanId}")
    Optional<Konsultansi> cari(long permohonanId);

    @Insert("""
        insert into konsultansi (permohonan_id, kategori, kebutuhan) values (#{permohonanId}, #{kategori}, #{kebutuhan})
        on conflict (permohonan_id) do update set kategori = excluded.kategori, kebutuhan = excluded.kebutuhan""")
    void simpan(Konsultansi k);

    @Select("select pos_id, banyak from susunan_konsultansi where permohonan_id = #{permohonanId} order by urutan")
    List<JasaDipilih> jasa(long permohonanId);

    @Delete("delete from susunan_konsultansi where permohonan_id = #{permohonanId}")
    void kosongkanJasa(long permohonanId);

    @Insert("insert into susunan_konsultansi (permohonan_id, urutan, pos_id, banyak) values (#{permohonanId}, #{urutan}, #{jasa.posId}, #{jasa.banyak})")
    void tambahJasa(long permohonanId, int urutan, JasaDipilih jasa);
}
