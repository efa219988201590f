package id.laju.keputusan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KeputusanMapper {

    /** Newest first. */
    @Select("select * from usulan_keputusan where permohonan_id = #{permohonanId} order by id desc")
    List<UsulanKeputusan> usulan(long permohonanId);

    @Insert("""
        insert into usulan_keputusan (permohonan_id, tinjauan_id, pilihan, catatan, tunda_sampai, peringkat, dasar_peringkat, oleh, pada)
        values (#{permohonanId}, #{tinjauanId}, #{pilihan}, #{catatan}, #{tundaSampai}, #{peringkat}, #{dasarPeringkat}, #{oleh}, #{pada})""")
    void usulkan(UsulanKeputusan u);

    @Update("update usulan_keputusan set putusan = 'kembali', putusan_alasan = #{alasan}, putusan_oleh = #{oleh}, putusan_pada = #{kini} where id = #{id} and putusan is null")
    int kembalikan(@Param("id") long id, @Param("alasan") String alasan, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Update("""
        update usulan_keputusan set putusan = 'setuju', putusan_oleh = #{oleh}, putusan_pada = #{kini}, nomor = #{nomor}, dokumen_id = #{dokumen} where id = #{id} and putusan is null""")
    int setujui(@Param("id") long id, @Param("oleh") String oleh, @Param("kini") Instant kini, @Param("nomor") String nomor, @Param("dokumen") UUID dokumen);

    @Update("update usulan_keputusan set batal_alasan = #{alasan} where id = #{id} and batal_alasan is null")
    void batalkan(@Param("id") long id, @Param("alasan") String alasan);

    /** Newest first. */
    @Select("select * from keputusan_sertifikasi where permohonan_id = #{permohonanId} order by ke desc")
    List<Keputusan> semua(long permohonanId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into keputusan_sertifikasi (permohonan_id, ke, pilihan, catatan, usulan_id, oleh, disetujui_oleh, pada, nomor, dokumen_id)
        values (#{permohonanId}, #{ke}, #{pilihan}, #{catatan}, #{usulanId}, #{oleh}, #{disetujuiOleh}, #{pada}, #{nomor}, #{dokumenId}) returning id""")
    long putuskan(Keputusan k);

    /** Level of the certificate that is monitored, before this decision; null without. */
    @Select("select s.peringkat from pemeliharaan_sertifikat m join sertifikat s on s.id = m.sertifikat_id where m.permohonan_id = #{permohonanId} order by m.id desc limit 1")
    String peringkatSekarang(long permohonanId);

    /** The database would refuse a certificate. */
    @Select("select exists (select 1 from halangan_keputusan(#{permohonanId}))")
    boolean terhalang(long permohonanId);

    /** The decision that this proposal became; empty before it is signed. */
    @Select("select * from keputusan_sertifikasi where usulan_id = #{usulanId}")
    Optional<Keputusan> dari(long usulanId);
}
