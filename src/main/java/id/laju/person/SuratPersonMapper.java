package id.laju.person;

import id.laju.sertifikat.JenisSuratSertifikat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Letters about certificates of persons. */
@Mapper
interface SuratPersonMapper {

    /** @return its id */
    @Select(value = "insert into surat_person (satker, sertifikat_id, jenis, alasan, sejak, dibuat, dibuat_oleh) values (#{satker}, #{sertifikatId}, #{jenis}, #{alasan}, #{sejak}, #{pada}, #{oleh}) returning id", affectData = true)
    @Options(flushCache = FlushCachePolicy.TRUE)
    long tambah(String satker, long sertifikatId, JenisSuratSertifikat jenis, String alasan, LocalDate sejak, Instant pada, String oleh);

    @Update("update surat_person set nomor = #{nomor} where id = #{id} and nomor is null")
    int nomori(long id, String nomor);

    @Select("select * from surat_person where id = #{id}")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<SuratPerson> cari(long id);

    /** Of a certificate, newest first. */
    @Select("select * from surat_person where sertifikat_id = #{sertifikatId} order by id desc")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<SuratPerson> milik(long sertifikatId);

    @Update("update surat_person set dokumen_id = #{dokumenId}, penanda = #{penanda}, catatan = null where id = #{id} and dikirim is null")
    int susun(long id, UUID dokumenId, String penanda);

    @Update("update surat_person set catatan = #{catatan} where id = #{id} and dikirim is null")
    int kembalikan(long id, String catatan);

    @Update("update surat_person set alasan = #{alasan} where id = #{id} and dikirim is null")
    int perbaiki(long id, String alasan);

    @Update("update surat_person set batal_alasan = #{alasan} where id = #{id} and dikirim is null")
    int takDikirim(long id, String alasan);

    @Update("update surat_person set batal = #{pada} where id = #{id} and batal is null")
    int batal(long id, Instant pada);

    @Update("update surat_person set dikirim = #{pada} where id = #{id} and dikirim is null")
    int kirim(long id, Instant pada);

    @Update("update sertifikat_person set keadaan = 'DIBEKUKAN', dibekukan_sejak = #{sejak}, dibekukan_alasan = #{alasan} where id = #{sertifikatId} and keadaan = 'AKTIF'")
    int bekukan(long sertifikatId, LocalDate sejak, String alasan);

    @Update("update sertifikat_person set keadaan = 'AKTIF', dibekukan_sejak = null, dibekukan_alasan = null where id = #{sertifikatId} and keadaan = 'DIBEKUKAN'")
    int pulihkan(long sertifikatId);
}
