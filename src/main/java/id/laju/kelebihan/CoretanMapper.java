package id.laju.kelebihan;

import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
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

    /** Whatever became of it: nobody asks for the same rupiah twice. */
    @Select("select coalesce(sum(jumlah), 0) from kelebihan where permohonan_id = #{permohonanId}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    BigDecimal tercatat(long permohonanId);
}
