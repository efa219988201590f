package id.laju.lhu;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KeberatanMapper {

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("""
            insert into keberatan_hasil (satker, permohonan_id, laporan_id, pelanggan_id, pengguna_id, peminta, alasan, diajukan)
            values (#{satker}, #{permohonanId}, #{laporanId}, #{pelangganId}, #{penggunaId}, #{peminta}, #{alasan}, #{saat})
            on conflict (laporan_id) where selesai is null do nothing returning id""")
    Long simpan(String satker, long permohonanId, long laporanId, long pelangganId, long penggunaId, String peminta, String alasan, Instant saat);

    @Select("select * from keberatan_hasil where id = #{id}")
    Optional<Keberatan> cari(long id);

    @Select("select * from keberatan_hasil where id = #{id} for update")
    Optional<Keberatan> kunci(long id);

    /** Newest first. */
    @Select("select * from keberatan_hasil where laporan_id = #{laporanId} order by id desc")
    List<Keberatan> tentang(long laporanId);

    /** Newest first. */
    @Select("select * from keberatan_hasil where pelanggan_id = #{pelangganId} order by id desc")
    List<Keberatan> milik(long pelangganId);

    @Insert("insert into keberatan_parameter values (#{id}, #{pilihanId})")
    void parameter(long id, long pilihanId);

    @Select("select pilihan_id from keberatan_parameter where keberatan_id = #{id}")
    List<Long> semuaParameter(long id);

    record BerkasKeberatan(UUID berkasId, boolean untukLab) {
    }

    @Insert("insert into keberatan_berkas (keberatan_id, berkas_id) values (#{id}, #{berkas}) on conflict do nothing")
    void berkas(long id, UUID berkas);

    @Select("select berkas_id, untuk_lab from keberatan_berkas where keberatan_id = #{id}")
    List<BerkasKeberatan> semuaBerkas(long id);

    @Update("update keberatan_berkas set untuk_lab = true where keberatan_id = #{id} and berkas_id = #{berkas}")
    void bukaUntukLab(long id, UUID berkas);

    @Update("update keberatan_hasil set uraian_lab = #{uraian} where id = #{id}")
    void uraikan(long id, String uraian);

    @Update("update keberatan_hasil set putusan = #{putusan}, putusan_alasan = #{alasan}, diputus_oleh = #{oleh}, diputus = #{saat} where id = #{id} and putusan is null")
    int putuskan(long id, String putusan, String alasan, String oleh, Instant saat);

    /** From now on the customer may answer again. */
    @Update("update keberatan_hasil set batas_sampel = #{batas}, kiriman = null where id = #{id}")
    void mintaSampel(long id, Instant batas);

    @Update("update keberatan_hasil set kiriman = #{kiriman} where id = #{id}")
    void kirim(long id, String kiriman);

    @Update("update keberatan_hasil set catatan_sampel = #{catatan,jdbcType=VARCHAR} where id = #{id}")
    void catatSampel(long id, String catatan);

    @Update("update keberatan_hasil set hasil = #{hasil}, selesai = #{saat} where id = #{id} and selesai is null")
    int selesai(long id, String hasil, Instant saat);

    @Insert("insert into keberatan_jejak (keberatan_id, tindakan, catatan, oleh, pada) values (#{id}, #{tindakan}, #{catatan,jdbcType=VARCHAR}, #{oleh}, #{saat})")
    void jejak(long id, String tindakan, String catatan, String oleh, Instant saat);
}
