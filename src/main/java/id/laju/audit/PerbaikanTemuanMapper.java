package id.laju.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PerbaikanTemuanMapper {

    String SEMUA = """
        select p.id, p.temuan_id, p.putaran, p.akar_masalah, p.koreksi, p.tindakan, p.rencana_selesai, p.versi, p.dikirim, p.terlambat, p.oleh, n.putusan, n.catatan, s.nama as penilai, n.pada as dinilai
        from perbaikan p left join penilaian_perbaikan n on n.perbaikan_id = p.id left join staf s on s.id = n.oleh
        """;

    /** Newest first. */
    @Select(SEMUA + "where p.temuan_id = #{temuanId} order by p.putaran desc")
    List<Perbaikan> milik(long temuanId);

    @Select(SEMUA + "where p.temuan_id = #{temuanId} order by p.putaran desc limit 1")
    Optional<Perbaikan> terakhir(long temuanId);

    /** With what the round before said, so that it need not be typed again. */
    @Insert("""
        insert into perbaikan (temuan_id, putaran, akar_masalah, koreksi, tindakan, rencana_selesai, oleh, diubah)
        select #{temuanId}, coalesce(l.putaran, 0) + 1, l.akar_masalah, l.koreksi, l.tindakan, l.rencana_selesai, #{oleh}, #{kini}::timestamptz
        from (select 1) x left join lateral (select * from perbaikan where temuan_id = #{temuanId} order by putaran desc limit 1) l on true""")
    void mulai(long temuanId, String oleh, Instant kini);

    @Insert("""
        insert into perbaikan_berkas (perbaikan_id, berkas_id) select baru.id, b.berkas_id from perbaikan baru
        join perbaikan lama on lama.temuan_id = baru.temuan_id and lama.putaran = baru.putaran - 1 join perbaikan_berkas b on b.perbaikan_id = lama.id where baru.id = #{id}""")
    void bawaBerkas(long id);

    /** @return 0 when somebody else saved since that version, or it was sent */
    @Update("""
        update perbaikan set akar_masalah = #{i.akarMasalah}, koreksi = #{i.koreksi}, tindakan = #{i.tindakan}, rencana_selesai = #{rencana}, versi = versi + 1, oleh = #{oleh}, diubah = #{kini}
        where id = #{id} and dikirim is null and versi = #{i.versi}""")
    int simpan(@Param("id") long id, @Param("i") IsianPerbaikan i, @Param("rencana") LocalDate rencana, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Update("update perbaikan set dikirim = #{kini}, terlambat = #{terlambat}, oleh = #{oleh} where id = #{id}")
    void kirim(long id, boolean terlambat, String oleh, Instant kini);

    @Select("select berkas_id from perbaikan_berkas where perbaikan_id = #{id}")
    List<UUID> berkas(long id);

    @Insert("insert into perbaikan_berkas (perbaikan_id, berkas_id) values (#{id}, #{berkas})")
    void tambahBerkas(long id, UUID berkas);

    @Delete("delete from perbaikan_berkas where perbaikan_id = #{id} and berkas_id = #{berkas}")
    void hapusBerkas(long id, UUID berkas);

    /** About a deadline that passed, oldest first. @param putusan waktu, diterima or tidak */
    record PutusanLewat(String putusan, String alasan, String oleh, Instant pada) {
    }

    @Insert("insert into putusan_temuan_lewat (temuan_id, putusan, alasan, oleh, pada) values (#{temuanId}, #{putusan}, #{alasan}, #{oleh}, #{kini})")
    void lewat(long temuanId, String putusan, String alasan, String oleh, Instant kini);

    @Select("select l.putusan, l.alasan, coalesce(s.nama, l.oleh) as oleh, l.pada from putusan_temuan_lewat l left join staf s on s.id = l.oleh where l.temuan_id = #{temuanId} order by l.id")
    List<PutusanLewat> putusanLewat(long temuanId);

    @Insert("insert into penilaian_perbaikan (perbaikan_id, putusan, catatan, oleh, pada) values (#{id}, #{putusan}, #{catatan}, #{oleh}, #{kini})")
    void nilai(long id, String putusan, String catatan, String oleh, Instant kini);
}
