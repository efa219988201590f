package id.laju.mesin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KasusMapper {

    @Insert("""
            insert into kasus (nomor, layanan, satker, pelanggan_id, status, dibuat)
            values (#{nomor}, #{layanan}, #{satker}, #{pelangganId}, #{status}, #{dibuat})""")
    void simpan(String nomor, String layanan, String satker, Long pelangganId, String status, Instant dibuat);

    @Select("select * from kasus where nomor = #{nomor}")
    Optional<Kasus> cari(String nomor);

    @Select("""
            <script>select * from kasus where nomor in
            <foreach item='n' collection='nomor' open='(' separator=',' close=')'>#{n}</foreach></script>""")
    List<Kasus> semua(@Param("nomor") List<String> nomor);

    /**
     * Not the strongest lock: rows that refer to the case must not wait for it, or two of them would wait for each other. What was read
     * before may be old by now and is read again.
     */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select * from kasus where nomor = #{nomor} for no key update")
    Kasus kunci(String nomor);

    /** The same for the case of a step. @return null for a handle that no step has */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("""
            select * from kasus where nomor = (select kasus from langkah where pegangan = #{pegangan} order by id desc limit 1)
            for no key update""")
    Kasus kunciMilik(String pegangan);

    @Select("select * from kasus where pelanggan_id = #{pelangganId} order by dibuat desc")
    List<Kasus> milik(long pelangganId);

    @Update("update kasus set status = #{status} where nomor = #{nomor}")
    void ubahStatus(String nomor, String status);

    @Update("update kasus set selesai = #{saat} where nomor = #{nomor} and selesai is null")
    void tutup(String nomor, Instant saat);

    @Update("""
            update kasus set giliran = #{giliran}, sisa_menit = #{sisaMenit}, jam_sejak = #{jamSejak}, janji = #{janji}
            where nomor = #{nomor}""")
    void aturJam(String nomor, String giliran, Long sisaMenit, Instant jamSejak, Instant janji);

    /** Cases whose clock runs and whose promise is not used up and ends from that moment on; {@code *} means every satker. */
    @Select("""
            select * from kasus where selesai is null and jam_sejak is not null and sisa_menit > 0 and janji >= #{sejak}
            and (#{satker} = '*' or satker = #{satker}) order by nomor""")
    List<Kasus> berjalan(String satker, Instant sejak);

    @Update("update kasus set janji = #{janji} where nomor = #{nomor} and selesai is null")
    void janjikan(String nomor, Instant janji);

    /** balai if any open step is the balai's, else third party, else customer; null without open steps. */
    @Select("""
            select case when bool_or(giliran = 'balai') then 'balai' when bool_or(giliran = 'pihak ketiga') then 'pihak ketiga'
                        else min(giliran) end
            from langkah where kasus = #{nomor} and selesai is null and giliran is not null""")
    String giliranSekarang(String nomor);
}
