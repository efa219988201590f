package id.laju.kelas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SertifikatPelatihanMapper {

    @Select("select * from sertifikat_pelatihan where kelas_id = #{kelasId} order by id")
    List<SertifikatPelatihan> kelas(long kelasId);

    @Select("select * from sertifikat_pelatihan where peserta_id = #{pesertaId}")
    Optional<SertifikatPelatihan> peserta(long pesertaId);

    /** Of somebody else in this class, or of anybody in another. */
    @Select("select exists (select 1 from sertifikat_pelatihan where satker = #{satker} and lower(nomor) = lower(#{nomor}) and peserta_id <> #{pesertaId})")
    boolean dipakai(String satker, String nomor, long pesertaId);

    @Select("select exists (select 1 from sertifikat_pelatihan where satker = #{satker} and lower(nomor) = lower(#{nomor}) and kelas_id <> #{kelasId})")
    boolean dipakaiKelasLain(String satker, String nomor, long kelasId);

    @Insert("""
        insert into sertifikat_pelatihan (kelas_id, peserta_id, satker, nama, nomor, tanggal) values (#{kelasId}, #{pesertaId}, #{satker}, #{nama}, #{nomor}, #{tanggal})
        on conflict (peserta_id) do update set nama = excluded.nama, nomor = excluded.nomor, tanggal = excluded.tanggal""")
    void tulis(long kelasId, long pesertaId, String satker, String nama, String nomor, LocalDate tanggal);

    @Delete("delete from sertifikat_pelatihan where peserta_id = #{pesertaId} and rilis is null")
    void hapus(long pesertaId);

    @Update("update sertifikat_pelatihan set dokumen_id = #{dokumen} where peserta_id = #{pesertaId}")
    void dokumen(long pesertaId, UUID dokumen);

    /** Another sheet: what was signed and uploaded before belongs to the former one. */
    @Update("update sertifikat_pelatihan set dokumen_id = #{dokumen}, cetakan = #{cetakan}, berkas_id = null where peserta_id = #{pesertaId}")
    void dicetak(long pesertaId, UUID dokumen, String cetakan);

    @Update("update sertifikat_pelatihan set berkas_id = #{berkas} where peserta_id = #{pesertaId}")
    int berkas(long pesertaId, UUID berkas);

    @Update("update sertifikat_pelatihan set rilis = #{saat} where id = #{id} and rilis is null")
    void rilis(long id, Instant saat);
}
