package id.laju.pekerjaan;

import id.laju.umum.KabarOrang;
import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Lists in KabarMapper.xml. */
@Mapper
interface KabarMapper {

    @Insert("""
            insert into kabar_serah_terima (satker, peran, kasus, sampel_id, kalimat, dibuat)
            values (#{satker}, #{peran}, #{kasus}, #{sampelId}, #{kalimat}, #{dibuat})""")
    void simpan(String satker, String peran, String kasus, Long sampelId, String kalimat, Instant dibuat);

    @Insert("""
            insert into kabar_orang (kunci, staf, kalimat, alamat, dibuat)
            values (#{k.kunci}, #{k.staf}, #{k.kalimat}, #{k.alamat}, #{dibuat}) on conflict (kunci) do nothing""")
    void simpanOrang(@Param("k") KabarOrang kabar, @Param("dibuat") Instant dibuat);

    @Select("select kalimat, alamat, dibuat from kabar_orang where staf = #{staf} order by dibuat desc, id desc limit #{paling}")
    List<KabarSendiri> sendiri(@Param("staf") String staf, @Param("paling") int paling);

    @Select("select count(*)::int from kabar_orang where staf = #{staf} and dibuat > #{sejak}")
    int baruSendiri(@Param("staf") String staf, @Param("sejak") Instant sejak);

    List<Kabar> halaman(@Param("s") Untuk untuk, @Param("h") PermintaanHalaman minta);

    long jumlah(@Param("s") Untuk untuk, @Param("h") PermintaanHalaman minta);

    int baru(@Param("s") Untuk untuk, @Param("sejak") Instant sejak);

    @Select("select dilihat from kabar_dilihat where staf = #{staf}")
    Optional<Instant> dilihat(String staf);

    @Insert("insert into kabar_dilihat values (#{staf}, #{saat}) on conflict (staf) do update set dilihat = excluded.dilihat")
    void lihat(String staf, Instant saat);

    /** Whose notices: those of all these roles in these satker. */
    record Untuk(List<String> peran, List<String> satker, boolean kantor) {
    }
}
