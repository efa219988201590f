package id.laju.kelas;

import java.time.Instant;
import java.time.LocalDate;
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
interface PelaksanaanMapper {

    @Insert("insert into pelaksanaan_kelas (kelas_id, satker, kasus, dibuka) values (#{kelasId}, #{satker}, #{kasus}, #{dibuka}) on conflict (kelas_id) do nothing")
    int buka(long kelasId, String satker, String kasus, Instant dibuka);

    @Select("select * from pelaksanaan_kelas where kelas_id = #{kelasId}")
    Optional<Pelaksanaan> cari(long kelasId);

    @Select("select * from pelaksanaan_kelas where kasus = #{kasus}")
    Optional<Pelaksanaan> denganKasus(String kasus);

    @Select("select kelas_id from pelaksanaan_kelas where satker = #{satker} and (selesai is not null) = #{selesai} order by kelas_id desc limit 500")
    List<Long> daftar(String satker, boolean selesai);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select * from pelaksanaan_kelas where kelas_id = #{kelasId} for update")
    Optional<Pelaksanaan> kunci(long kelasId);

    @Update("update pelaksanaan_kelas set alasan = #{alasan} where kelas_id = #{kelasId}")
    void alasan(long kelasId, String alasan);

    @Update("update pelaksanaan_kelas set selesai = #{selesai} where kelas_id = #{kelasId} and selesai is null")
    int selesai(long kelasId, Instant selesai);

    @Insert("""
            insert into instruktur_kelas (kelas_id, urut, staf, nama, instansi, dari)
            select #{kelasId}, coalesce(max(urut), 0) + 1, #{i.staf}, #{i.nama}, #{i.instansi}, #{i.dari} from instruktur_kelas where kelas_id = #{kelasId}""")
    void tambahInstruktur(long kelasId, Instruktur i);

    /** Those who taught days that are over stay. */
    @Update("delete from instruktur_kelas where kelas_id = #{kelasId} and sampai is null")
    void hapusInstruktur(long kelasId);

    @Update("delete from instruktur_kelas where kelas_id = #{kelasId} and sampai is null and surat_id is null")
    void hapusTanpaSurat(long kelasId);

    @Update("update instruktur_kelas set sampai = null, sampai_ke = null where kelas_id = #{kelasId} and sampai_ke = #{ke}")
    void kembalikanInstruktur(long kelasId, int ke);

    @Update("update instruktur_kelas set sampai = #{sampai}, sampai_ke = #{ke} where kelas_id = #{kelasId} and sampai is null and staf is not distinct from #{i.staf} and nama = #{i.nama}")
    void akhiriInstruktur(long kelasId, Instruktur i, LocalDate sampai, int ke);

    @Update("update instruktur_kelas set surat_id = #{dokumen}, surat_nomor = #{nomor} where kelas_id = #{kelasId} and sampai is null and surat_id is null")
    void instrukturBersurat(long kelasId, UUID dokumen, String nomor);

    @Select("select staf, nama, instansi, dari, sampai, surat_id, surat_nomor from instruktur_kelas where kelas_id = #{kelasId} order by urut")
    List<Instruktur> instruktur(long kelasId);

    @Update("update pelaksanaan_kelas set surat_nomor = #{nomor}, surat_tanggal = #{hari}, surat_id = #{dokumen}, surat_penanda = #{penanda}, surat_catatan = null where kelas_id = #{kelasId} and surat_terbit is null")
    int surat(long kelasId, String nomor, LocalDate hari, UUID dokumen, String penanda);

    /** One that is out already is its letter again. */
    @Update("update pelaksanaan_kelas set surat_nomor = #{nomor}, surat_tanggal = #{hari}, surat_id = #{dokumen}, surat_penanda = #{penanda}, surat_terbit = #{saat}, surat_catatan = null where kelas_id = #{kelasId}")
    void suratTetap(long kelasId, String nomor, LocalDate hari, UUID dokumen, String penanda, Instant saat);

    @Update("update pelaksanaan_kelas set surat_catatan = #{catatan} where kelas_id = #{kelasId}")
    void catatanSurat(long kelasId, String catatan);

    @Update("update pelaksanaan_kelas set surat_terbit = #{saat} where kelas_id = #{kelasId} and surat_terbit is null")
    int terbit(long kelasId, Instant saat);

    /** The next letter of this class is another one. */
    @Update("update pelaksanaan_kelas set surat_ke = surat_ke + 1, surat_nomor = null, surat_tanggal = null, surat_id = null, surat_penanda = null, surat_terbit = null, surat_catatan = null where kelas_id = #{kelasId}")
    void suratBaru(long kelasId);

    @Update("update pelaksanaan_kelas set sertifikat_penanda = #{penanda}, sertifikat_catatan = null where kelas_id = #{kelasId}")
    void penandaSertifikat(long kelasId, String penanda);

    @Update("update pelaksanaan_kelas set sertifikat_catatan = #{catatan} where kelas_id = #{kelasId}")
    void catatanSertifikat(long kelasId, String catatan);
}
