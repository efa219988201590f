package id.laju.kelebihan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CoretanMapper {

    /**
     * What the customer agreed to leave out: a parameter that cannot be tested, or all of a refused sample. While a report is being
     * corrected a parameter does not count yet: if the report is confirmed after all, nothing was left out.
     */
    @Select("""
        select c.sampel_id, c.parameter_id from sampel s join sampel_parameter c on c.sampel_id = s.id left join parameter_lab l on l.pilihan_id = c.id
        where s.permohonan_id = #{permohonanId} and (l.dicoret is not null and not exists (select 1 from amandemen a join laporan r on r.id = a.laporan_id
                where a.selesai is null and l.dicoret > a.diminta and s.laporan_id = coalesce(r.asal_id, r.id))
            or exists (select 1 from sampel_lab x
            join penerimaan_sampel t on t.sampel_id = x.sampel_id join jawaban_penerimaan j on j.penerimaan_id = t.id
            where x.sampel_id = s.id and x.keadaan = 'BATAL' and j.pilihan = 'BATAL'))""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<Coretan> dicoret(long permohonanId);

    String GAGAL = "status in ('DITOLAK', 'DITARIK', 'GUGUR')";

    /** What is examined or was granted. */
    @Select("select coalesce(sum(jumlah), 0) from kelebihan where permohonan_id = #{permohonanId} and not " + GAGAL)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    BigDecimal tercatat(long permohonanId);

    @Select("select coalesce(sum(jumlah), 0) from kelebihan where permohonan_id = #{permohonanId} and " + GAGAL)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    BigDecimal ditolak(long permohonanId);

    /** Lines for which it was refused. */
    @Select("select c.sampel_id, c.parameter_id from kelebihan_coretan c join kelebihan k on k.id = c.kelebihan_id where k.permohonan_id = #{permohonanId} and k." + GAGAL)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<Coretan> barisDitolak(long permohonanId);

    /** Of an overpayment that was just recorded: lines of the order that no other one was recorded for. */
    @Insert("""
        <script>insert into kelebihan_coretan (kelebihan_id, sampel_id, parameter_id)
        select #{id}, b.sampel, b.parameter from (values <foreach item='c' collection='baris' separator=','>(#{c.sampelId}::bigint, #{c.parameterId}::bigint)</foreach>) b (sampel, parameter)
        where not exists (select from kelebihan_coretan x join kelebihan k on k.id = x.kelebihan_id where k.permohonan_id = #{permohonanId}
            and x.sampel_id = b.sampel and x.parameter_id = b.parameter)</script>""")
    void simpanBaris(@Param("id") long id, @Param("permohonanId") long permohonanId, @Param("baris") Collection<Coretan> baris);
}
