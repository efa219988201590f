package id.laju.person;

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

/** Requests for replacement certificates. */
@Mapper
interface PenggantianPersonMapper {

    /** @return its id; null when another one of the order goes on */
    @Select(affectData = true, value = """
        insert into penggantian_person (satker, permohonan_id, sertifikat_id, sebab, alasan, bukti_id, diminta, diminta_oleh) values (#{satker}, #{permohonanId}, #{sertifikatId}, #{sebab}, #{alasan}, #{bukti}, #{pada}, #{oleh})
        on conflict (permohonan_id) where selesai is null do nothing returning id""")
    @Options(flushCache = FlushCachePolicy.TRUE)
    Long minta(String satker, long permohonanId, long sertifikatId, String sebab, String alasan, UUID bukti, Instant pada, String oleh);

    @Update("update penggantian_person set kasus = #{kasus} where id = #{id}")
    void beriKasus(long id, String kasus);

    @Select("select * from penggantian_person where id = #{id}")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<PenggantianPerson> cari(long id);

    /** Of an order, newest first. */
    @Select("select * from penggantian_person where permohonan_id = #{permohonanId} order by id desc")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<PenggantianPerson> milik(long permohonanId);

    /** Of a certificate, while it goes on. */
    @Select("select * from penggantian_person where sertifikat_id = #{sertifikatId} and selesai is null")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<PenggantianPerson> berjalan(long sertifikatId);

    @Update("update penggantian_person set putusan = #{putusan}, putusan_alasan = #{alasan}, diputuskan_oleh = #{oleh} where id = #{id} and putusan is null")
    int putuskan(long id, String putusan, String alasan, String oleh);

    /** The row that the issue fills: the same person and scheme, in the place of the other. Nothing when it is there already. */
    @Insert("""
        insert into sertifikat_person (satker, permohonan_id, peserta_id, skema_id, nama, menggantikan_id) select satker, permohonan_id, peserta_id, skema_id, nama, id from sertifikat_person where id = #{sertifikatId}
        on conflict (menggantikan_id) do nothing""")
    void buka(long sertifikatId);

    @Update("update penggantian_person set selesai = #{pada} where id = #{id} and selesai is null")
    void selesai(long id, Instant pada);

    @Update("update penggantian_person set selesai = #{pada}, dihentikan = #{alasan} where id = #{id} and selesai is null")
    void hentikan(long id, Instant pada, String alasan);
}
