package id.laju.konsultansi;

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

/** Visits, who was there, their files, and what follows from them. */
@Mapper
interface KunjunganMapper {

    String KOLOM = "id, permohonan_id, rencana_id, mulai, selesai, cara, tempat, agenda, keadaan, nomor, ringkasan, dicatat, dicatat_oleh";
    String TINDAK = "id, permohonan_id, kunjungan_id, uraian, pihak, penanggung_jawab, batas, jawaban, selesai, selesai_oleh";

    @Insert("insert into kunjungan_konsultansi (permohonan_id, rencana_id, mulai, selesai, cara, tempat, agenda) values (#{permohonanId}, #{rencanaId}, #{mulai}, #{selesai}, #{cara}, #{tempat,jdbcType=VARCHAR}, #{agenda})")
    void rencanakan(long permohonanId, long rencanaId, Instant mulai, Instant selesai, Cara cara, String tempat, String agenda);

    /** Planned ones give way to another plan. */
    @Update("update kunjungan_konsultansi set keadaan = 'BATAL' where permohonan_id = #{permohonanId} and keadaan = 'RENCANA'")
    void batalkanRencana(long permohonanId);

    @Select("select " + KOLOM + " from kunjungan_konsultansi where permohonan_id = #{permohonanId} order by mulai, id")
    List<Kunjungan> semua(long permohonanId);

    @Select("select " + KOLOM + " from kunjungan_konsultansi where permohonan_id = #{permohonanId} and keadaan = 'RENCANA' order by mulai, id limit 1")
    Optional<Kunjungan> berikut(long permohonanId);

    @Update("""
        update kunjungan_konsultansi set keadaan = 'TERLAKSANA', ringkasan = #{ringkasan}, dicatat = #{pada}, dicatat_oleh = #{oleh},
            nomor = (select coalesce(max(nomor), 0) + 1 from kunjungan_konsultansi where permohonan_id = #{permohonanId})
        where id = #{id} and keadaan = 'RENCANA'""")
    int laksanakan(long permohonanId, long id, String ringkasan, Instant pada, String oleh);

    @Update("update kunjungan_konsultansi set keadaan = 'BATAL', ringkasan = #{alasan} where id = #{id} and keadaan = 'RENCANA'")
    int batal(long id, String alasan);

    @Insert("insert into hadir_konsultansi (kunjungan_id, urut, nama, jabatan, pihak) values (#{kunjunganId}, #{urut}, #{hadir.nama}, #{hadir.jabatan,jdbcType=VARCHAR}, #{hadir.pihak})")
    void hadir(long kunjunganId, int urut, Hadir hadir);

    @Select("select nama, jabatan, pihak from hadir_konsultansi where kunjungan_id = #{kunjunganId} order by urut")
    List<Hadir> yangHadir(long kunjunganId);

    @Insert("insert into berkas_kunjungan (berkas_id, kunjungan_id, pada, oleh) values (#{berkasId}, #{kunjunganId}, #{pada}, #{oleh})")
    void tambahBerkas(long kunjunganId, UUID berkasId, Instant pada, String oleh);

    @Delete("delete from berkas_kunjungan where kunjungan_id = #{kunjunganId} and berkas_id = #{berkasId}")
    int hapusBerkas(long kunjunganId, UUID berkasId);

    @Select("select berkas_id from berkas_kunjungan where kunjungan_id = #{kunjunganId} order by pada, berkas_id")
    List<UUID> berkas(long kunjunganId);

    @Insert("insert into tindak_lanjut (permohonan_id, kunjungan_id, uraian, pihak, penanggung_jawab, batas) values (#{permohonanId}, #{kunjunganId}, #{uraian}, #{pihak}, #{penanggungJawab}, #{batas})")
    void tindakLanjut(long permohonanId, long kunjunganId, String uraian, String pihak, String penanggungJawab, LocalDate batas);

    @Select("select " + TINDAK + " from tindak_lanjut where permohonan_id = #{permohonanId} order by batas, id")
    List<TindakLanjut> semuaTindakLanjut(long permohonanId);

    @Update("update tindak_lanjut set jawaban = #{jawaban}, selesai = #{pada}, selesai_oleh = #{oleh} where id = #{id} and permohonan_id = #{permohonanId} and pihak = #{pihak} and selesai is null")
    int selesaikan(long permohonanId, long id, String pihak, String jawaban, Instant pada, String oleh);
}
