package id.laju.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TimMapper {

    String ANGGOTA = "select t.*, s.nama from tim_audit t join staf s on s.id = t.staf ";
    String KEBERATAN = """
        select k.anggota_id, s.nama, t.fungsi, k.alasan, k.pada, k.putusan, k.alasan_putusan from keberatan_tim k join tim_audit t on t.id = k.anggota_id join staf s on s.id = t.staf
        where t.permohonan_id = #{permohonanId} order by k.pada, k.anggota_id""";

    /** Everybody who was ever proposed, heads first. */
    @Select(ANGGOTA + "where t.permohonan_id = #{permohonanId} order by array_position(array['KETUA', 'EVALUATOR', 'TENAGA_AHLI', 'PPC'], t.fungsi), lower(s.nama), t.id")
    List<Anggota> semua(long permohonanId);

    @Select(ANGGOTA + "where t.id = #{id}")
    Optional<Anggota> cari(long id);

    @Insert("""
        insert into tim_audit (permohonan_id, putaran, staf, fungsi, diusulkan, diusulkan_oleh) values (#{permohonanId}, #{putaran}, #{staf}, #{fungsi}, #{kini}, #{oleh})""")
    void usulkan(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("staf") String staf, @Param("fungsi") Fungsi fungsi, @Param("kini") Instant kini,
        @Param("oleh") String oleh);

    @Update("update tim_audit set keadaan = #{ke} where id = #{id}")
    void keadaan(long id, KeadaanAnggota ke);

    @Update("update tim_audit set keadaan = #{ke}, benturan = #{benturan}, pernyataan = #{pernyataan}, dinyatakan = #{kini} where id = #{id} and keadaan = 'DIUSULKAN'")
    int nyatakan(@Param("id") long id, @Param("ke") KeadaanAnggota ke, @Param("benturan") Boolean benturan, @Param("pernyataan") String pernyataan, @Param("kini") Instant kini);

    @Select("select * from tanggapan_tim where permohonan_id = #{permohonanId} order by putaran desc limit 1")
    Optional<TanggapanTim> tanggapan(long permohonanId);

    @Insert("insert into tanggapan_tim (permohonan_id, putaran, ditanyakan, jawab_sampai) values (#{permohonanId}, #{putaran}, #{kini}, #{sampai})")
    void tanyakan(long permohonanId, int putaran, Instant kini, Instant sampai);

    @Update("""
        update tanggapan_tim set jawaban = #{jawaban}, dijawab = #{kini}, dijawab_oleh = #{oleh} where permohonan_id = #{permohonanId} and putaran = #{putaran} and jawaban is null""")
    int jawab(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("jawaban") String jawaban, @Param("kini") Instant kini, @Param("oleh") String oleh);

    @Select(KEBERATAN)
    List<Keberatan> keberatan(long permohonanId);

    @Insert("insert into keberatan_tim (anggota_id, alasan, oleh, pada) values (#{anggotaId}, #{alasan}, #{oleh}, #{kini})")
    void keberatanAtas(long anggotaId, String alasan, String oleh, Instant kini);

    @Update("update keberatan_tim set putusan = #{putusan}, alasan_putusan = #{alasan}, pemutus = #{oleh}, diputuskan = #{kini} where anggota_id = #{anggotaId} and putusan is null")
    int putuskan(@Param("anggotaId") long anggotaId, @Param("putusan") String putusan, @Param("alasan") String alasan, @Param("oleh") String oleh, @Param("kini") Instant kini);

    /** The team that is appointed works from now on, so that whoever was to leave has left. */
    @Update("update tim_audit set keadaan = 'DIGANTI' where permohonan_id = #{permohonanId} and keadaan = 'DILEPAS'")
    void lepaskan(long permohonanId);

    /** Whoever was only proposed is out again, and whoever was to leave stays. */
    @Update("update tim_audit set keadaan = 'DIGANTI' where permohonan_id = #{permohonanId} and keadaan in ('DIUSULKAN', 'BERSEDIA', 'MENOLAK')")
    void buangUsulan(long permohonanId);

    @Update("update tim_audit set keadaan = 'SAH' where permohonan_id = #{permohonanId} and keadaan = 'DILEPAS'")
    void kembalikan(long permohonanId);

    @Update("update tim_audit set keadaan = 'SAH', disahkan = coalesce(disahkan, #{kini}) where id = #{id}")
    void sahkan(long id, Instant kini);

    /** Newest first. */
    @Select("select * from penunjukan where permohonan_id = #{permohonanId} order by ke desc")
    List<Penunjukan> penunjukan(long permohonanId);

    /** The change that is under way. */
    @Select("select alasan from ganti_tim where permohonan_id = #{permohonanId} and selesai is null")
    Optional<String> alasanGanti(long permohonanId);

    @Select("select ke, alasan, oleh, pada, selesai, batal from ganti_tim where permohonan_id = #{permohonanId} order by ke")
    List<PenggantianTim> penggantian(long permohonanId);

    @Insert("""
        insert into ganti_tim (permohonan_id, ke, alasan, oleh, pada) values (#{permohonanId}, (select count(*) + 1 from ganti_tim where permohonan_id = #{permohonanId}), #{alasan}, #{oleh}, #{kini})""")
    void ganti(@Param("permohonanId") long permohonanId, @Param("alasan") String alasan, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Update("update ganti_tim set selesai = #{kini} where permohonan_id = #{permohonanId} and selesai is null")
    void selesaiGanti(long permohonanId, Instant kini);

    @Update("update ganti_tim set selesai = #{kini}, batal = #{alasan} where permohonan_id = #{permohonanId} and selesai is null")
    int batalGanti(long permohonanId, String alasan, Instant kini);

    /** When the newest change of an appointed team began, under way or not. */
    @Select("select max(pada) from ganti_tim where permohonan_id = #{permohonanId}")
    Instant mulaiGanti(long permohonanId);

    @Insert("insert into penunjukan (permohonan_id, ke, nomor, tanggal, dokumen_id, oleh) values (#{permohonanId}, #{ke}, #{nomor}, #{tanggal}, #{dokumen}, #{oleh})")
    void tunjuk(@Param("permohonanId") long permohonanId, @Param("ke") int ke, @Param("nomor") String nomor, @Param("tanggal") LocalDate tanggal, @Param("dokumen") UUID dokumen, @Param("oleh") String oleh);
}
