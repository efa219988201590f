package id.laju.lhu;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AmandemenMapper {

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("""
            insert into amandemen (satker, permohonan_id, laporan_id, asal, pengguna_id, peminta, alasan, uraian_lab, diminta)
            values (#{satker}, #{permohonanId}, #{laporanId}, #{asal}, #{penggunaId}, #{peminta}, #{alasan}, #{uraian}, #{saat})
            on conflict (laporan_id) where selesai is null do nothing returning id""")
    Long simpan(String satker, long permohonanId, long laporanId, String asal, Long penggunaId, String peminta, String alasan, String uraian, Instant saat);

    /** Decided already, by whoever accepted the objection. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("""
            insert into amandemen (satker, permohonan_id, laporan_id, asal, peminta, alasan, uraian_lab, diminta, putusan, putusan_alasan, diputus_oleh, diputus, keberatan_id)
            values (#{k.satker}, #{k.permohonanId}, #{k.laporanId}, 'KEBERATAN', #{k.peminta}, #{k.alasan}, #{k.uraianLab}, #{saat}, 'AMANDEMEN', #{k.putusanAlasan},
                #{k.diputusOleh}, #{k.diputus}, #{k.id})
            on conflict (laporan_id) where selesai is null do nothing returning id""")
    Long simpanKeberatan(Keberatan k, Instant saat);

    @Select("select * from amandemen where keberatan_id = #{keberatanId}")
    Optional<Amandemen> milikKeberatan(long keberatanId);

    @Update("update amandemen set uji_ulang = #{kesimpulan}, uji_ulang_catatan = #{catatan} where id = #{id}")
    void simpulkan(long id, String kesimpulan, String catatan);

    /** No corrected report is made after all. */
    @Update("update amandemen set laporan_baru = null, selesai = #{saat} where id = #{id} and selesai is null")
    int urungkan(long id, Instant saat);

    @Delete("delete from laporan_koreksi where laporan_id = #{laporanId}")
    void hapusKata(long laporanId);

    @Select("select exists (select 1 from keberatan_hasil where laporan_id = #{laporanId} and selesai is null)")
    boolean dipersoalkan(long laporanId);

    @Select("select * from amandemen where id = #{id}")
    Optional<Amandemen> cari(long id);

    @Select("select * from amandemen where laporan_baru = #{laporanId}")
    Optional<Amandemen> denganLaporanBaru(long laporanId);

    /** Newest first. */
    @Select("select * from amandemen where laporan_id = #{laporanId} order by id desc")
    List<Amandemen> tentang(long laporanId);

    @Select("<script>select * from amandemen where permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by id</script>")
    List<Amandemen> milik(@Param("ids") Collection<Long> permohonanId);

    @Update("update amandemen set uraian_lab = #{uraian} where id = #{id}")
    void uraikan(long id, String uraian);

    @Update("update amandemen set putusan = #{putusan}, putusan_alasan = #{alasan}, diputus_oleh = #{oleh}, diputus = #{saat} where id = #{id} and putusan is null")
    int putuskan(long id, String putusan, String alasan, String oleh, Instant saat);

    /** To be decided again; what was decided stays in the trail. */
    @Update("update amandemen set putusan = null, putusan_alasan = null, diputus_oleh = null, diputus = null where id = #{id} and selesai is null")
    void bukaPutusan(long id);

    @Update("update amandemen set laporan_baru = #{laporanBaru}, isi_lama = #{isiLama} where id = #{id}")
    void siapkan(long id, long laporanBaru, String isiLama);

    @Update("update amandemen set beda = #{beda} where id = #{id}")
    void bedakan(long id, String beda);

    @Update("update amandemen set selesai = #{saat} where id = #{id} and selesai is null")
    int selesai(long id, Instant saat);

    record Jejak(String tindakan, String catatan, String oleh, Instant pada) {
    }

    @Insert("insert into amandemen_jejak (amandemen_id, tindakan, catatan, oleh, pada) values (#{id}, #{tindakan}, #{catatan,jdbcType=VARCHAR}, #{oleh}, #{saat})")
    void jejak(long id, String tindakan, String catatan, String oleh, Instant saat);

    /** Oldest first. */
    @Select("select tindakan, catatan, oleh, pada from amandemen_jejak where amandemen_id = #{id} order by id")
    List<Jejak> riwayat(long id);

    /** @param sampelId null for words about the customer */
    record Kata(Long sampelId, String bidang, String isi) {
    }

    @Select("select sampel_id, bidang, isi from laporan_koreksi where laporan_id = #{laporanId}")
    List<Kata> kata(long laporanId);

    @Insert("""
            insert into laporan_koreksi values (#{laporanId}, #{k.sampelId,jdbcType=BIGINT}, #{k.bidang}, #{k.isi}, #{oleh}, #{saat})
            on conflict (laporan_id, sampel_id, bidang) do update set isi = excluded.isi, oleh = excluded.oleh, pada = excluded.pada""")
    void simpanKata(long laporanId, Kata k, String oleh, Instant saat);

    /** The corrections of an earlier report go on to the next one. */
    @Insert("insert into laporan_koreksi select #{ke}, sampel_id, bidang, isi, oleh, pada from laporan_koreksi where laporan_id = #{dari}")
    void salinKata(long dari, long ke);
}
