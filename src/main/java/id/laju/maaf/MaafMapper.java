package id.laju.maaf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MaafMapper {

    @Select("select * from permohonan_maaf where permohonan_id = #{permohonanId}")
    Optional<PermohonanMaaf> untuk(long permohonanId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select * from permohonan_maaf where dipakai_oleh = #{permohonanId}")
    Optional<PermohonanMaaf> dipakai(long permohonanId);

    @Insert("""
        insert into permohonan_maaf (satker, permohonan_id, pelanggan_id, nomor, dokumen_id, janji, selesai, potong_hari, dasar, dibuat)
        values (#{satker}, #{permohonanId}, #{pelangganId}, #{nomor}, #{dokumenId}, #{janji}, #{selesai}, #{potongHari}, #{dasar}, #{dibuat})""")
    void simpan(String satker, long permohonanId, long pelangganId, String nomor, UUID dokumenId, LocalDate janji, LocalDate selesai, int potongHari, String dasar, Instant dibuat);

    /** The oldest one of the customer that shortens anything and was not used yet; whoever asks at the same time takes the next. */
    @Update("""
        update permohonan_maaf set dipakai_oleh = #{permohonanId}, dipakai = #{pada}
        where id = (select id from permohonan_maaf where satker = #{satker} and pelanggan_id = #{pelangganId} and dipakai_oleh is null and potong_hari > 0
            and permohonan_id is distinct from #{permohonanId} order by id limit 1 for update skip locked)""")
    int pakai(long permohonanId, String satker, long pelangganId, Instant pada);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select * from permohonan_maaf where satker = #{satker} and lower(nomor) = lower(#{nomor})")
    Optional<PermohonanMaaf> denganNomor(String satker, String nomor);

    @Insert("""
        insert into permohonan_maaf (satker, pelanggan_id, nomor, potong_hari, dasar, dibuat, tanggal, dicatat_oleh) values (#{satker}, #{pelangganId}, #{nomor}, #{potongHari}, #{dasar}, #{dibuat}, #{tanggal}, #{oleh})""")
    void catatLama(String satker, long pelangganId, String nomor, int potongHari, String dasar, Instant dibuat, LocalDate tanggal, String oleh);

    @Update("update permohonan_maaf set dipakai_oleh = #{permohonanId}, dipakai = #{pada} where id = #{id} and dipakai_oleh is null")
    int pakaiSatu(long id, long permohonanId, Instant pada);

    @Update("update permohonan_maaf set dipakai_oleh = null, dipakai = null where dipakai_oleh = #{permohonanId}")
    void lepas(long permohonanId);
}
