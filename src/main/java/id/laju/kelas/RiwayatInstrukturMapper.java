package id.laju.kelas;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RiwayatInstrukturMapper {

    /** In classes that are held, or that ended after that day. */
    @Select("""
        select distinct i.staf from peserta x join permohonan px on px.id = x.permohonan_id
        join peserta l on l.permohonan_id <> x.permohonan_id and (lower(l.email) = lower(x.email) or lower(trim(l.nama)) = lower(trim(x.nama)))
        join permohonan pl on pl.id = l.permohonan_id and (lower(l.email) = lower(x.email) or pl.pelanggan_id = px.pelanggan_id)
        join bimtek b on b.permohonan_id = l.permohonan_id join kelas k on k.id = b.kelas_id and k.keadaan in ('BERLANGSUNG', 'SELESAI') and k.selesai > #{sejak}
        join instruktur_kelas i on i.kelas_id = b.kelas_id and i.staf is not null
        where x.permohonan_id = #{permohonanId} order by 1""")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<String> pernahMelatih(long permohonanId, LocalDate sejak);
}
