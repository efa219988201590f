package id.laju.permohonan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PesananMapper {

    String SARINGAN = """
            from permohonan p where p.pelanggan_id = #{pelangganId} and p.dipesan is not null
            <if test='dari != null'>and p.dipesan &gt;= #{dari} and p.dipesan &lt; #{sampai}</if>
            <if test='pola != null'>and (p.nomor_order ilike #{pola} or p.pra_order ilike #{pola}
                or exists (select 1 from sampel s where s.permohonan_id = p.id and (s.nama_id ilike #{pola} or s.merek ilike #{pola})))</if>""";

    /** Numbers are ordered by their counter, the digits they begin with. */
    String URUTAN = """
             order by <if test="m.urut == 'nomor'">substring(p.nomor_order from '^[0-9]+')::numeric <if test='m.turun'>desc</if>,</if>
            p.dipesan <if test="m.turun or m.urut != 'tanggal'">desc</if>, p.id desc limit #{m.ukuran} offset #{m.lewati}""";

    @Select("<script>select p.* " + SARINGAN + URUTAN + "</script>")
    List<Permohonan> pesanan(@Param("pelangganId") long pelangganId, @Param("dari") Instant dari, @Param("sampai") Instant sampai,
            @Param("pola") String pola, @Param("m") PermintaanHalaman minta);

    @Select("<script>select count(*) " + SARINGAN + "</script>")
    long banyak(@Param("pelangganId") long pelangganId, @Param("dari") Instant dari, @Param("sampai") Instant sampai, @Param("pola") String pola);

    @Select("""
            select distinct extract(year from dipesan at time zone #{zona})::int tahun from permohonan
            where pelanggan_id = #{pelangganId} and dipesan is not null order by tahun desc""")
    List<Integer> tahun(long pelangganId, String zona);

    @Select("""
            select p.* from permohonan p where p.pelanggan_id = #{pelangganId}
                and exists (select 1 from laporan l where l.permohonan_id = p.id and l.dirilis is not null)
            order by p.dipesan desc, p.id desc""")
    List<Permohonan> denganLaporanTerbit(long pelangganId);
}
