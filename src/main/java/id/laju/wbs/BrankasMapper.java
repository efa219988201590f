package id.laju.wbs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BrankasMapper {

    record Baris(UUID id, String jenis, byte[] isi) {
    }

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("""
            insert into wbs_kasus (nomor, satker, kunci_versi, kunci, kunci_identitas, resi, resi_versi, sekali, dibuat)
            values (#{k.nomor}, #{k.satker}, #{k.kunciVersi}, #{k.kunci}, #{k.kunciIdentitas}, #{k.resi}, #{k.resiVersi}, #{sekali}, #{k.dibuat})
            on conflict (sekali) do nothing returning id""")
    Long simpan(@Param("k") KasusWbs k, @Param("sekali") byte[] sekali);

    @Select("select * from wbs_kasus where nomor = #{nomor}")
    Optional<KasusWbs> cari(String nomor);

    @Select("select * from wbs_kasus where nomor = #{nomor} for update")
    Optional<KasusWbs> kunci(String nomor);

    @Select("select * from wbs_kasus where resi = #{resi}")
    Optional<KasusWbs> denganResi(byte[] resi);

    @Select("select * from wbs_kasus where sekali = #{sekali}")
    Optional<KasusWbs> denganFormulir(byte[] sekali);

    /** Newest first. */
    @Select("<script>select * from wbs_kasus where satker in <foreach item='s' collection='satker' open='(' separator=',' close=')'>#{s}</foreach> order by id desc</script>")
    List<KasusWbs> semua(@Param("satker") Collection<String> satker);

    @Select("select * from wbs_kasus where selesai is null order by id")
    List<KasusWbs> terbuka();

    @Select("select * from wbs_kasus where kunci_versi != #{versi} order by id")
    List<KasusWbs> berkunciLama(int versi);

    @Update("update wbs_kasus set kunci_versi = #{versi}, kunci = #{kunci}, kunci_identitas = #{identitas} where id = #{id}")
    void bungkusUlang(long id, int versi, byte[] kunci, byte[] identitas);

    @Update("update wbs_kasus set selesai = #{saat} where id = #{id} and selesai is null")
    void selesai(long id, Instant saat);

    @Select("select * from wbs_kasus where selesai < #{sebelum} order by id")
    List<KasusWbs> lewatMasaSimpan(Instant sebelum);

    /** Cases in the engine room whose report was destroyed, now or before. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("""
            select nomor from kasus k where tertutup and selesai is not null and not exists (select 1 from wbs_kasus w where k.nomor = w.satker || '/' || w.nomor)
            order by dibuat""")
    List<String> tanpaIsi();

    /** Empty when it is gone, or another node has it. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select * from wbs_kasus where id = #{id} for update skip locked")
    Optional<KasusWbs> kunciBebas(long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select nomor from kasus where nomor = #{nomor} for update skip locked")
    Optional<String> kunciKasus(String nomor);

    /** What should have gone, and has not. */
    @Select("<script>select count(*) from kasus where tertutup and selesai &lt; #{sebelum} and satker in <foreach item='s' collection='satker' open='(' separator=',' close=')'>#{s}</foreach></script>")
    int tertunda(@Param("satker") Collection<String> satker, @Param("sebelum") Instant sebelum);

    @Delete("delete from wbs_kasus where id = #{id}")
    void hapus(long id);

    @Insert("insert into wbs_isi (id, kasus_id, jenis, isi) values (#{id}, #{kasus}, #{jenis}, #{isi})")
    void tulis(UUID id, long kasus, String jenis, byte[] isi);

    @Update("update wbs_isi set isi = #{isi} where id = #{id}")
    void ganti(UUID id, byte[] isi);

    @Select("select id, jenis, isi from wbs_isi where kasus_id = #{kasus} and jenis = #{jenis} order by urut")
    List<Baris> baca(long kasus, String jenis);

    @Select("select id, jenis, isi from wbs_isi where kasus_id = #{kasus} and id = #{id}")
    Optional<Baris> satu(long kasus, UUID id);

    @Insert("insert into wbs_register values (#{satker}, #{tahun}, #{jenis}, #{hasil}, 1) on conflict (satker, tahun, jenis, hasil) do update set jumlah = wbs_register.jumlah + 1")
    void hitung(String satker, int tahun, String jenis, String hasil);

    @Select("<script>select satker, tahun, jenis, hasil, jumlah from wbs_register where satker in <foreach item='s' collection='satker' open='(' separator=',' close=')'>#{s}</foreach> order by tahun desc, jenis, hasil</script>")
    List<BarisRegister> register(@Param("satker") Collection<String> satker);

    record BarisRegister(String satker, int tahun, String jenis, String hasil, int jumlah) {
    }
}
