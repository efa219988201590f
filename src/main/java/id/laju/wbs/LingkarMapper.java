package id.laju.wbs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LingkarMapper {

    String KOLOM = "id, satker, staf, jabatan, sebutan, diusulkan_oleh, sejak, keluar_diusulkan_oleh, versi_sandi";

    /** Confirmed and not gone, by the time they came. */
    @Select("select " + KOLOM + " from wbs_anggota where satker = #{satker} and sejak is not null and sampai is null order by id")
    List<Anggota> anggota(String satker);

    /** Also proposed ones. */
    @Select("select " + KOLOM + " from wbs_anggota where satker = #{satker} and sampai is null order by id")
    List<Anggota> semua(String satker);

    @Select("select " + KOLOM + " from wbs_anggota where staf = #{staf} and sejak is not null and sampai is null order by satker")
    List<Anggota> milik(String staf);

    @Select("select " + KOLOM + " from wbs_anggota where id = #{id} and sampai is null for update")
    Optional<Anggota> kunci(long id);

    @Insert("""
            insert into wbs_anggota (satker, staf, jabatan, sebutan, diusulkan_oleh, disahkan_oleh, sejak, versi_sandi)
            values (#{satker}, #{staf}, #{jabatan}, #{sebutan}, #{oleh}, #{pengesah}, #{sejak}, (select versi from staf where id = #{staf})) on conflict (satker, staf) where sampai is null do nothing""")
    int usulkan(String satker, String staf, String jabatan, String sebutan, String oleh, String pengesah, Instant sejak);

    @Update("update wbs_anggota a set disahkan_oleh = #{oleh}, sejak = #{saat}, versi_sandi = s.versi from staf s where s.id = a.staf and a.id = #{id} and a.sejak is null")
    void sahkan(long id, String oleh, Instant saat);

    @Update("update wbs_anggota a set versi_sandi = s.versi from staf s where s.id = a.staf and a.id = #{id}")
    void kukuhkan(long id);

    @Update("update wbs_anggota a set versi_sandi = s.versi from staf s where s.id = a.staf and a.staf = #{staf} and a.versi_sandi = #{lama} and a.sampai is null")
    void sandiBaru(String staf, int lama);

    /** @param oleh null when it is taken back */
    @Update("update wbs_anggota set keluar_diusulkan_oleh = #{oleh,jdbcType=VARCHAR} where id = #{id}")
    void usulkanKeluar(long id, String oleh);

    @Update("update wbs_anggota set keluar_disahkan_oleh = #{oleh}, sampai = #{saat} where id = #{id}")
    void keluarkan(long id, String oleh, Instant saat);

    /** A proposal that is taken back or refused. */
    @Delete("delete from wbs_anggota where id = #{id} and sejak is null")
    void buang(long id);

    /** One after the other. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select 1 from pg_advisory_xact_lock(hashtext('wbs_anggota/' || #{satker}))")
    int antre(String satker);
}
