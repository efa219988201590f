package id.laju.proses;

import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Lists in UsulanMapper.xml. */
@Mapper
interface UsulanMapper {

    @Insert("""
        insert into usulan_model (id, satker, alasan, asal, keadaan, pengusul, diajukan)
        values (#{id}, #{satker}, #{alasan}, #{asal}, #{keadaan}, #{pengusul}, #{diajukan})""")
    void simpan(Usulan u);

    @Insert("insert into usulan_model_berkas (usulan, nama, kunci, isi, sha256, dasar) values (#{b.usulan}, #{b.nama}, #{b.kunci}, #{isi}, #{b.sha256}, #{b.dasar})")
    void simpanBerkas(@Param("b") BerkasUsulan berkas, @Param("isi") byte[] isi);

    /** @return number of what happened, for mails that are sent once */
    @Select("insert into usulan_model_kejadian (usulan, kejadian, oleh, pada, catatan) values (#{usulan}, #{kejadian}, #{oleh}, #{pada}, #{catatan}) returning id")
    @Options(flushCache = FlushCachePolicy.TRUE)
    long terjadi(UUID usulan, String kejadian, String oleh, OffsetDateTime pada, String catatan);

    @Select("select * from usulan_model where id = #{id}")
    Optional<Usulan> cari(UUID id);

    @Select("select * from usulan_model where id = #{id} for update")
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Usulan> kunci(UUID id);

    @Select("select usulan, nama, kunci, sha256, dasar, octet_length(isi) as ukuran from usulan_model_berkas where usulan = #{usulan} order by nama")
    List<BerkasUsulan> berkas(UUID usulan);

    @Select("select isi from usulan_model_berkas where usulan = #{usulan} and nama = #{nama}")
    Optional<IsiBerkas> isi(UUID usulan, String nama);

    @Select("select kejadian, oleh, pada, catatan from usulan_model_kejadian where usulan = #{usulan} order by id")
    List<KejadianUsulan> kejadian(UUID usulan);

    @Update("""
        update usulan_model set keadaan = #{keadaan}, tanggal_efektif = #{tanggalEfektif}, jabatan = #{jabatan}, nama = #{nama}, nip = #{nip},
            perilis = #{perilis}, dirilis = #{dirilis} where id = #{id}""")
    void ubah(Usulan u);

    @Select("select id from usulan_model where keadaan = 'DIJADWALKAN' and tanggal_efektif <= #{hari} order by tanggal_efektif, dirilis")
    List<UUID> jatuhTempo(LocalDate hari);

    /** The program proposed exactly this before, whatever became of it. */
    @Select("""
        select exists (select 1 from usulan_model u join usulan_model_berkas b on b.usulan = u.id
        where u.asal = 'PROGRAM' and u.satker is not distinct from #{satker} and b.kunci = #{kunci} and b.sha256 = #{sha256})""")
    boolean pernahDariProgram(@Param("kunci") String kunci, @Param("satker") String satker, @Param("sha256") String sha256);

    /** Proposals that wait for a decision about this model, oldest first. */
    @Select("""
        select u.* from usulan_model u where u.keadaan in ('DIAJUKAN', 'DIJADWALKAN') and u.satker is not distinct from #{satker}
        and exists (select 1 from usulan_model_berkas b where b.usulan = u.id and b.kunci = #{kunci}) order by u.diajukan""")
    List<Usulan> terbuka(@Param("kunci") String kunci, @Param("satker") String satker);

    @Select("select * from usulan_model where keadaan in ('DIAJUKAN', 'DIJADWALKAN') order by diajukan")
    List<Usulan> semuaTerbuka();

    /** How many wait for a decision about each model. */
    @Select("""
        select b.kunci, u.satker, count(*) as banyak from usulan_model u join usulan_model_berkas b on b.usulan = u.id
        where u.keadaan in ('DIAJUKAN', 'DIJADWALKAN') group by b.kunci, u.satker""")
    List<Terbuka> banyakTerbuka();

    @Select("""
        select exists (select 1 from usulan_model where pengusul = #{staf} or perilis = #{staf}) or exists (select 1 from usulan_model_kejadian where oleh = #{staf})
        or exists (select 1 from unggahan_model where oleh = #{staf})""")
    boolean menyebut(String staf);

    /** How many this person could release. @param satker whose head the person is @param pusat looks after all */
    @Select("""
        select count(*) from usulan_model where keadaan = 'DIAJUKAN' and pengusul is distinct from #{saya}
        and (#{pusat} or satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}))""")
    int menunggu(@Param("saya") String saya, @Param("satker") String[] satker, @Param("pusat") boolean pusat);

    List<BarisUsulan> halaman(@Param("s") SaringanUsulan saring, @Param("h") PermintaanHalaman h);

    long jumlah(@Param("s") SaringanUsulan saring, @Param("h") PermintaanHalaman h);

    /** @param satker null: of the shared model */
    record Terbuka(String kunci, String satker, long banyak) {

        boolean untuk(String model, String balai) {
            return kunci.equals(model) && Objects.equals(satker, balai);
        }
    }

    /** Bytes as a value of their own, so that a list of them is none of lists. */
    record IsiBerkas(byte[] isi) {
    }
}
