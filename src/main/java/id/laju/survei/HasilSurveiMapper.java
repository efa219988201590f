package id.laju.survei;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Sums over the sheets, and what of them was published. */
@Mapper
interface HasilSurveiMapper {

    @Select("""
        select p.kode, sum(j.nilai) nilai, count(*) responden
        from survei_lembar l join survei_jawaban j on j.lembar_id = l.id join survei_pertanyaan p on p.kode = j.kode
        where l.satker = #{s.satker} and l.bulan between #{s.awal} and #{s.akhir} and p.indeks = #{indeks} and (#{s.layanan,jdbcType=VARCHAR} is null or l.layanan = #{s.layanan,jdbcType=VARCHAR})
        group by p.kode, p.urutan order by p.urutan""")
    List<Jumlah> jumlah(SaringanHasil s, String indeks);

    @Select("select count(*) from survei_lembar l where l.satker = #{s.satker} and l.bulan between #{s.awal} and #{s.akhir} and (#{s.layanan,jdbcType=VARCHAR} is null or l.layanan = #{s.layanan,jdbcType=VARCHAR})")
    long responden(@Param("s") SaringanHasil s);

    @Select("select distinct layanan from survei_lembar where satker = #{satker} order by layanan")
    List<String> layanan(String satker);

    @Select("""
        select l.komentar from survei_lembar l where l.satker = #{s.satker} and l.bulan between #{s.awal} and #{s.akhir} and l.komentar is not null
            and (#{s.layanan,jdbcType=VARCHAR} is null or l.layanan = #{s.layanan,jdbcType=VARCHAR}) order by l.bulan desc, l.id limit 100""")
    List<String> komentar(@Param("s") SaringanHasil s);

    @Insert("insert into survei_terbitan (satker, dari, sampai, diterbitkan, oleh) values (#{satker}, #{dari}, #{sampai}, #{pada}, #{oleh}) on conflict do nothing")
    int terbitkan(String satker, LocalDate dari, LocalDate sampai, Instant pada, String oleh);

    @Select("select id, satker, dari, sampai, diterbitkan from survei_terbitan where satker = #{satker} and dari = #{dari} and sampai = #{sampai}")
    Optional<Terbitan> cari(String satker, LocalDate dari, LocalDate sampai);

    @Select("select id, satker, dari, sampai, diterbitkan from survei_terbitan where satker = #{satker} order by sampai desc, dari desc")
    List<Terbitan> terbitan(String satker);

    @Insert("insert into survei_terbitan_indeks (terbitan_id, layanan, indeks, nilai, huruf, sebutan, responden) values (#{terbitanId}, #{i.layanan,jdbcType=VARCHAR}, #{i.indeks}, #{i.nilai}, #{i.huruf}, #{i.sebutan}, #{i.responden})")
    void indeks(long terbitanId, IndeksTerbit i);

    @Select("select layanan, indeks, nilai, huruf, sebutan, responden from survei_terbitan_indeks where terbitan_id = #{terbitanId} order by layanan nulls first, indeks")
    List<IndeksTerbit> semuaIndeks(long terbitanId);

    @Insert("insert into survei_terbitan_unsur (terbitan_id, kode, jumlah, responden, nilai, huruf) values (#{terbitanId}, #{kode}, #{jumlah}, #{responden}, #{nilai}, #{huruf})")
    void unsur(long terbitanId, String kode, long jumlah, long responden, BigDecimal nilai, String huruf);

    @Select("""
        select u.kode, p.unsur nama, p.unsur_en nama_en, u.jumlah, u.responden, u.nilai, u.huruf from survei_terbitan_unsur u join survei_pertanyaan p on p.kode = u.kode
        where u.terbitan_id = #{terbitanId} and p.indeks = #{indeks} order by p.urutan""")
    List<Unsur> unsurTerbit(long terbitanId, String indeks);
}
