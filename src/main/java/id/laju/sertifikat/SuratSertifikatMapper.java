package id.laju.sertifikat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SuratSertifikatMapper {

    /** @return its id */
    @Select(value = """
        insert into surat_sertifikat (satker, sertifikat_id, jenis, alasan, dibuat, dibuat_oleh) values (#{satker}, #{sertifikatId}, #{jenis}, #{alasan}, #{pada}, #{oleh}) returning id""", affectData = true)
    long tambah(String satker, long sertifikatId, JenisSuratSertifikat jenis, String alasan, Instant pada, String oleh);

    @Update("update surat_sertifikat set nomor = #{nomor} where id = #{id} and nomor is null")
    int nomori(long id, String nomor);

    @Select("select * from surat_sertifikat where id = #{id}")
    Optional<SuratSertifikat> cari(long id);

    @Select("select * from surat_sertifikat where sertifikat_id = #{sertifikatId} order by id desc")
    List<SuratSertifikat> milik(long sertifikatId);

    @Update("update surat_sertifikat set kasus = #{kasus}, sejak = #{sejak} where id = #{id} and kasus is null")
    int mulai(long id, String kasus, LocalDate sejak);

    @Update("update surat_sertifikat set dokumen_id = #{dokumenId}, penanda = #{penanda}, catatan = null where id = #{id} and dikirim is null")
    int susun(long id, UUID dokumenId, String penanda);

    @Update("update surat_sertifikat set catatan = #{catatan} where id = #{id} and dikirim is null")
    int kembalikan(long id, String catatan);

    @Update("update surat_sertifikat set alasan = #{alasan} where id = #{id} and dikirim is null")
    int perbaiki(long id, String alasan);

    @Update("update surat_sertifikat set dikirim = #{pada} where id = #{id} and dikirim is null")
    int kirim(long id, Instant pada);

    /** Only while the register says nothing of it. */
    @Delete("delete from surat_sertifikat where id = #{id} and kasus is null")
    int hapus(long id);
}
