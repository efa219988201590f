package id.laju.lhu;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LhuMapper {

    @Select("select penanda_tangan, tanpa_simbol, catatan, catatan_en from lhu_pilihan where laporan_id = #{laporanId}")
    Optional<PilihanLhu> pilihan(long laporanId);

    @Insert("""
            insert into lhu_pilihan values (#{laporanId}, #{p.penandaTangan}, #{mandatId}, #{p.tanpaSimbol}, #{p.catatan}, #{p.catatanEn}, #{oleh}, #{saat})
            on conflict (laporan_id) do update set penanda_tangan = excluded.penanda_tangan, mandat_id = excluded.mandat_id,
                tanpa_simbol = excluded.tanpa_simbol, catatan = excluded.catatan, catatan_en = excluded.catatan_en, oleh = excluded.oleh, pada = excluded.pada""")
    void simpanPilihan(long laporanId, PilihanLhu p, Long mandatId, String oleh, Instant saat);

    @Insert("insert into lhu_catatan (laporan_id, tindakan, catatan, oleh, pada) values (#{laporanId}, #{tindakan}, #{catatan}, #{oleh}, #{saat})")
    void catat(long laporanId, String tindakan, String catatan, String oleh, Instant saat);

    @Select("select tindakan, catatan, oleh, pada from lhu_catatan where laporan_id = #{laporanId} order by id desc")
    List<CatatanLhu> catatan(long laporanId);

    @Insert("insert into lhu_terbit values (#{laporanId}, #{permohonanId}, #{satker}, #{pelangganId}, #{saat}) on conflict do nothing")
    int terbit(long laporanId, long permohonanId, String satker, long pelangganId, Instant saat);

    @Insert("insert into lhu_unduhan (laporan_id, pengguna_id, pada, loket) values (#{laporanId}, #{penggunaId}, #{saat}, #{loket,jdbcType=VARCHAR})")
    void unduh(long laporanId, long penggunaId, Instant saat, String loket);

    record Unduhan(long laporanId, int banyak) {
    }

    /** How often each of these reports was fetched; none for one that never was. */
    @Select("<script>select laporan_id, count(*)::int banyak from lhu_unduhan where laporan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> group by laporan_id</script>")
    List<Unduhan> unduhan(@Param("ids") Collection<Long> laporanId);

    /** Released reports of a customer that nobody fetched yet. */
    @Select("""
            select count(*) from lhu_terbit t where t.pelanggan_id = #{pelangganId}
                and not exists (select 1 from lhu_unduhan u where u.laporan_id = t.laporan_id)""")
    int belumDiunduh(long pelangganId);
}
