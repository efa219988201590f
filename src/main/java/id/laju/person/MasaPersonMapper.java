package id.laju.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Certificates that are watched over. */
@Mapper
interface MasaPersonMapper {

    /** @return 0 for one that is watched over already */
    @Insert("insert into masa_person (sertifikat_id, kasus, dimulai) values (#{sertifikatId}, #{kasus}, #{pada}) on conflict do nothing")
    int mulai(long sertifikatId, String kasus, Instant pada);

    /** Case that watches over it. */
    @Select("select kasus from masa_person where sertifikat_id = #{sertifikatId}")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<String> kasus(long sertifikatId);

    /** The certificate over which this case watches, about whose state it writes a letter, or which it replaces. */
    @Select("""
        select * from sertifikat_person where id = (select sertifikat_id from masa_person where kasus = #{kasus}
            union select sertifikat_id from surat_person where satker || '/SKP-' || id = #{kasus} union select sertifikat_id from penggantian_person where kasus = #{kasus})""")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<SertifikatPerson> denganKasus(String kasus);

    /** Those of an order for which no renewal is on its way. */
    @Select("select s.* from sertifikat_person s join masa_person m on m.sertifikat_id = s.id where s.permohonan_id = #{permohonanId} and m.permohonan_baru_id is null and s.keadaan in ('AKTIF', 'DIBEKUKAN')")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<SertifikatPerson> tanpaPerpanjangan(long permohonanId);

    /** What was said about its renewal. */
    @Select("select jawaban from masa_person where sertifikat_id = #{sertifikatId} and jawaban is not null")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<String> jawaban(long sertifikatId);

    /** @return 0 while a renewal is on its way */
    @Update("update masa_person set jawaban = #{jawaban}, permohonan_baru_id = #{baru}, dijawab = #{pada} where sertifikat_id = #{sertifikatId} and permohonan_baru_id is null")
    int jawab(long sertifikatId, String jawaban, Long baru, Instant pada);

    /** As if nothing had been said yet. */
    @Update("update masa_person set jawaban = null, permohonan_baru_id = null, dijawab = null where sertifikat_id = #{sertifikatId}")
    void tanyaLagi(long sertifikatId);

    /** Certificates that this draft or request is to renew. */
    @Select("select sertifikat_id from masa_person where permohonan_baru_id = #{permohonanId} order by sertifikat_id")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<Long> diperpanjangOleh(long permohonanId);

    /** Newest draft of the customer that renews certificates of this scheme and was not submitted yet. */
    @Select("""
        select p.id from masa_person m join sertifikat_person s on s.id = m.sertifikat_id join permohonan p on p.id = m.permohonan_baru_id join permohonan_person x on x.permohonan_id = p.id and x.skema_id = s.skema_id
        where s.skema_id = #{skemaId} and p.pelanggan_id = #{pelangganId} and p.diajukan is null order by p.id desc limit 1""")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<Long> drafPerpanjangan(long skemaId, long pelangganId);

    /** Its holder has a released certificate of that order. */
    @Select("""
        select exists (select from sertifikat_person s join peserta_person d on d.peserta_id = s.peserta_id, sertifikat_person n join peserta_person b on b.peserta_id = n.peserta_id
        where s.id = #{sertifikatId} and n.permohonan_id = #{permohonanId} and n.dirilis is not null and b.nik = d.nik)""")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    boolean terbitLagi(long sertifikatId, long permohonanId);

    /** Draft or request that was made for its renewal. */
    @Select("select permohonan_baru_id from masa_person where sertifikat_id = #{sertifikatId} and permohonan_baru_id is not null")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<Long> permohonanBaru(long sertifikatId);

    /** In force, and nobody watches over them yet. */
    @Select("select s.id from sertifikat_person s where s.keadaan in ('AKTIF', 'DIBEKUKAN') and s.berakhir >= #{hari} and not exists (select from masa_person m where m.sertifikat_id = s.id) order by s.id")
    List<Long> tanpaPenjaga(LocalDate hari);
}
