package id.laju.kelas;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TesMapper {

    /** A test that is or was open. @param ditutup null while it is */
    record Aktivasi(Tahap tahap, Instant dibuka, Instant ditutup, String oleh) {
    }

    /** Whose address it is. */
    record Pemilik(long kelasId, long pesertaId) {
    }

    @Select("select tahap, dibuka, ditutup, oleh from aktivasi_tes where kelas_id = #{kelasId}")
    List<Aktivasi> aktivasi(long kelasId);

    @Insert("""
        insert into aktivasi_tes (kelas_id, tahap, dibuka, oleh) values (#{kelasId}, #{tahap}, #{saat}, #{oleh})
        on conflict (kelas_id, tahap) do update set ditutup = null, oleh = excluded.oleh""")
    void buka(long kelasId, Tahap tahap, Instant saat, String oleh);

    @Update("update aktivasi_tes set ditutup = #{saat} where kelas_id = #{kelasId} and tahap = #{tahap} and ditutup is null")
    int tutup(long kelasId, Tahap tahap, Instant saat);

    @Delete("delete from tautan_peserta where kelas_id = #{kelasId} and cara = #{cara}")
    void cabut(long kelasId, String cara);

    @Insert("insert into tautan_peserta (sidik, kelas_id, peserta_id, cara, dibuat) values (#{sidik}, #{kelasId}, #{pesertaId}, #{cara}, #{saat})")
    void tautan(String sidik, long kelasId, long pesertaId, String cara, Instant saat);

    /** Classes whose links went out and that go on. */
    @Select("select distinct t.kelas_id from tautan_peserta t join pelaksanaan_kelas p on p.kelas_id = t.kelas_id where t.cara = 'SUREL' and p.selesai is null")
    List<Long> berjalanBertautan();

    @Delete("delete from tautan_peserta where kelas_id = #{kelasId} and peserta_id = #{pesertaId} and cara = #{cara}")
    void cabutSatu(long kelasId, long pesertaId, String cara);

    @Select("select exists (select 1 from tautan_peserta where kelas_id = #{kelasId} and peserta_id = #{pesertaId} and cara = #{cara})")
    boolean adaTautan(long kelasId, long pesertaId, String cara);

    @Select("select kelas_id, peserta_id from tautan_peserta where sidik = #{sidik}")
    Optional<Pemilik> pemilik(String sidik);

    @Insert("insert into lembar_tes (kelas_id, peserta_id, tahap, dimulai) values (#{kelasId}, #{pesertaId}, #{tahap}, #{saat}) on conflict (kelas_id, peserta_id, tahap) do nothing")
    int mulai(long kelasId, long pesertaId, Tahap tahap, Instant saat);

    @Insert("insert into jawaban_tes (lembar_id, soal_id, urut) select #{lembarId}, id, row_number() over (order by urut, id) from soal where kursus_id = #{kursusId} and tahap = #{tahap} and aktif")
    void isiSoal(long lembarId, long kursusId, Tahap tahap);

    @Select("select * from lembar_tes where kelas_id = #{kelasId} and peserta_id = #{pesertaId} and tahap = #{tahap}")
    Optional<LembarTes> lembar(long kelasId, long pesertaId, Tahap tahap);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select * from lembar_tes where id = #{id} for update")
    LembarTes kunci(long id);

    @Select("select * from lembar_tes where kelas_id = #{kelasId} order by peserta_id, tahap")
    List<LembarTes> semua(long kelasId);

    @Select("""
        select j.soal_id, j.urut, s.teks as soal, s.pilihan as daftar, s.kunci, s.uraian, j.pilihan, j.teks
        from jawaban_tes j join soal s on s.id = j.soal_id where j.lembar_id = #{lembarId} order by j.urut""")
    List<JawabanTes> jawaban(long lembarId);

    @Select("""
        select j.soal_id, j.urut, s.teks as soal, s.pilihan as daftar, s.kunci, s.uraian, j.pilihan, j.teks
        from jawaban_tes j join soal s on s.id = j.soal_id join lembar_tes l on l.id = j.lembar_id
        where l.kelas_id = #{kelasId} and l.tahap = #{tahap} and l.dikirim is not null order by s.urut, s.id, l.id""")
    List<JawabanTes> terkirim(long kelasId, Tahap tahap);

    @Update("update jawaban_tes set pilihan = #{pilihan}, teks = #{teks} where lembar_id = #{lembarId} and soal_id = #{soalId}")
    int jawab(long lembarId, long soalId, Integer pilihan, String teks);

    @Update("update lembar_tes set dikirim = #{saat}, benar = #{benar}, jumlah = #{jumlah}, nilai = #{nilai} where id = #{id} and dikirim is null")
    int kirim(long id, Instant saat, Integer benar, int jumlah, BigDecimal nilai);
}
