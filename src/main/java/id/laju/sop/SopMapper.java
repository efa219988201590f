package id.laju.sop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SopMapper {

    /** A decided step. */
    record Langkah(String alamat, String cara) {
    }

    String ISI = """
        select proses, satker, nama, pendahulu, dasar_hukum, kualifikasi, keterkaitan, peralatan, peringatan, pencatatan, pelaksana, sarana, pengawasan, jaminan, keamanan, publik, lampiran, lampiran_nama
        from sop_isi
        """;

    String PENGESAHAN = """
        select p.id, p.satker, p.proses, p.definisi_id, p.susunan, p.revisi, p.edisi, p.pengusul, p.diajukan, p.pemeriksa, p.penanda, p.nomor, p.dokumen_id, p.catatan, p.keadaan, p.selesai,
          u.nama nama_pengusul, s.nama nama_penanda
        from sop_pengesahan p join staf u on u.id = p.pengusul left join staf s on s.id = p.penanda
        """;

    /** The own row of a satker first, then everybody's of the process, then everybody's of everything. */
    @Select(ISI + "where proses in (#{proses}, '*') and (satker = #{satker} or satker is null) order by proses = '*', satker nulls last")
    List<IsiSop> bertingkat(String proses, String satker);

    /** Of all processes. */
    @Select(ISI + "where satker = #{satker,jdbcType=VARCHAR} or satker is null order by proses = '*', satker nulls last")
    List<IsiSop> semuaIsi(String satker);

    @Select(ISI + "where proses = #{proses} and satker is not distinct from #{satker,jdbcType=VARCHAR}")
    Optional<IsiSop> isi(String proses, String satker);

    @Insert("""
        insert into sop_isi (proses, satker, nama, pendahulu, dasar_hukum, kualifikasi, keterkaitan, peralatan, peringatan, pencatatan, pelaksana, sarana, pengawasan, jaminan, keamanan, publik, lampiran, lampiran_nama)
        values (#{proses}, #{satker,jdbcType=VARCHAR}, #{nama,jdbcType=VARCHAR}, #{pendahulu,jdbcType=VARCHAR}, #{dasarHukum,jdbcType=VARCHAR}, #{kualifikasi,jdbcType=VARCHAR},
          #{keterkaitan,jdbcType=VARCHAR}, #{peralatan,jdbcType=VARCHAR}, #{peringatan,jdbcType=VARCHAR}, #{pencatatan,jdbcType=VARCHAR}, #{pelaksana,jdbcType=VARCHAR},
          #{sarana,jdbcType=VARCHAR}, #{pengawasan,jdbcType=VARCHAR}, #{jaminan,jdbcType=VARCHAR}, #{keamanan,jdbcType=VARCHAR}, #{publik,jdbcType=BOOLEAN},
          #{lampiran,jdbcType=OTHER}, #{lampiranNama,jdbcType=VARCHAR})
        on conflict (proses, satker) do update set nama = excluded.nama, pendahulu = excluded.pendahulu, dasar_hukum = excluded.dasar_hukum, kualifikasi = excluded.kualifikasi,
          keterkaitan = excluded.keterkaitan, peralatan = excluded.peralatan, peringatan = excluded.peringatan, pencatatan = excluded.pencatatan, pelaksana = excluded.pelaksana,
          sarana = excluded.sarana, pengawasan = excluded.pengawasan, jaminan = excluded.jaminan, keamanan = excluded.keamanan, publik = excluded.publik, lampiran = excluded.lampiran,
          lampiran_nama = excluded.lampiran_nama
        """)
    void simpan(IsiSop i);

    /** Everybody's first, so that the satker's own decision comes later and counts. */
    @Select("select alamat, cara from sop_langkah where proses = #{proses} and (satker = #{satker} or satker is null) order by satker nulls first")
    List<Langkah> langkah(String proses, String satker);

    /** Decided for just this. */
    @Select("select alamat, cara from sop_langkah where proses = #{proses} and satker is not distinct from #{satker,jdbcType=VARCHAR}")
    List<Langkah> langkahSendiri(String proses, String satker);

    @Delete("delete from sop_langkah where proses = #{proses} and satker is not distinct from #{satker,jdbcType=VARCHAR}")
    void lupakanLangkah(String proses, String satker);

    @Insert("insert into sop_langkah (proses, satker, alamat, cara) values (#{proses}, #{satker,jdbcType=VARCHAR}, #{alamat}, #{cara})")
    void simpanLangkah(String proses, String satker, String alamat, String cara);

    /** Who asks for the same one at the same time waits and then sees it. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select 1 from pg_advisory_xact_lock(hashtextextended('sop:' || #{proses} || '/' || #{satker}, 0))")
    int antre(String proses, String satker);

    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("""
        insert into sop_pengesahan (satker, proses, definisi_id, susunan, revisi, edisi, pengusul, diajukan, keadaan)
        values (#{satker}, #{proses}, #{definisiId}, #{susunan}, #{revisi}, #{edisi}, #{pengusul}, #{diajukan}, 'DIPERIKSA') returning id
        """)
    long ajukan(String satker, String proses, String definisiId, String susunan, int revisi, int edisi, String pengusul, Instant diajukan);

    @Select(PENGESAHAN + "where p.id = #{id}")
    Optional<Pengesahan> pengesahan(long id);

    /** What was read before is read again. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select id from sop_pengesahan where id = #{id} for update")
    Long kunci(long id);

    /** Newest first. */
    @Select(PENGESAHAN + "where p.proses = #{proses} and p.satker = #{satker} order by p.id desc")
    List<Pengesahan> semua(String proses, String satker);

    /** Of all processes: in force, and asked for. */
    @Select(PENGESAHAN + "where p.satker = #{satker} and p.keadaan in ('DIPERIKSA', 'DITANDATANGANI', 'BERLAKU')")
    List<Pengesahan> kini(String satker);

    @Select("select count(*) from sop_pengesahan where proses = #{proses} and satker = #{satker} and revisi = #{revisi} and keadaan in ('BERLAKU', 'DIGANTI')")
    int edisi(String proses, String satker, int revisi);

    @Update("update sop_pengesahan set pemeriksa = #{pemeriksa}, penanda = #{penanda}, nomor = #{nomor}, dokumen_id = #{dokumen}, keadaan = 'DITANDATANGANI' where id = #{id}")
    void siapkan(long id, String pemeriksa, String penanda, String nomor, UUID dokumen);

    @Update("update sop_pengesahan set catatan = #{catatan}, keadaan = 'DIKEMBALIKAN', selesai = #{pada} where id = #{id}")
    void kembalikan(long id, String catatan, Instant pada);

    @Update("update sop_pengesahan set keadaan = 'DIGANTI' where proses = #{proses} and satker = #{satker} and keadaan = 'BERLAKU' and id <> #{id}")
    void gantikan(String proses, String satker, long id);

    @Update("update sop_pengesahan set keadaan = 'BERLAKU', selesai = #{pada} where id = #{id}")
    void berlaku(long id, Instant pada);
}
