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

    /** Those of an order about whose renewal nothing was said yet. */
    @Select("select s.* from sertifikat_person s join masa_person m on m.sertifikat_id = s.id where s.permohonan_id = #{permohonanId} and m.jawaban is null and s.keadaan in ('AKTIF', 'DIBEKUKAN')")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<SertifikatPerson> belumDijawab(long permohonanId);

    @Update("update masa_person set jawaban = #{jawaban}, permohonan_baru_id = #{baru}, dijawab = #{pada} where sertifikat_id = #{sertifikatId} and jawaban is null")
    int jawab(long sertifikatId, String jawaban, Long baru, Instant pada);

    /** Draft or request that was made for its renewal. */
    @Select("select permohonan_baru_id from masa_person where sertifikat_id = #{sertifikatId} and permohonan_baru_id is not null")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<Long> permohonanBaru(long sertifikatId);

    /** In force, and nobody watches over them yet. */
    @Select("select s.id from sertifikat_person s where s.keadaan in ('AKTIF', 'DIBEKUKAN') and s.berakhir >= #{hari} and not exists (select from masa_person m where m.sertifikat_id = s.id) order by s.id")
    List<Long> tanpaPenjaga(LocalDate hari);
}
