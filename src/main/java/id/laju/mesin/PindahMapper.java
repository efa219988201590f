package id.laju.mesin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What changes in our own record when a case goes over to another version. */
@Mapper
interface PindahMapper {

    /** A number that was never there before, also when the transaction before was rolled back. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "update kasus set pindahan = nextval('urut_pindahan') where nomor = #{nomor} returning *")
    Kasus tandai(String nomor);

    /** An escalated step whose new due date is still to come may be late a second time. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
            update langkah set versi = #{l.versi}, varian = #{l.varian}, elemen = #{l.elemen}, nama = #{l.nama}, peran = #{l.peran}, giliran = #{l.giliran},
                status_pelanggan = #{l.statusPelanggan}, status_sampel = #{l.statusSampel}, status_staf = #{l.statusStaf}, eskalasi = #{l.eskalasi},
                halaman = #{l.halaman}, tenggat = #{l.tenggat},
                dieskalasi = case when #{l.tenggat}::timestamptz is null or #{l.tenggat}::timestamptz > #{kini} then null else dieskalasi end
            where id = #{id} and selesai is null returning *""")
    Optional<Langkah> perbarui(long id, LangkahBaru l, Instant kini);

    @Insert("insert into langkah_pindah (kasus, proses, dari, ke, lama, baru, pada) values (#{kasus}, #{proses}, #{dari}, #{ke}, #{lama}, #{baru}, #{pada})")
    void bernamaLain(String kasus, String proses, int dari, int ke, String lama, String baru, Instant pada);

    /** What these steps were called before in this case, however often they were renamed. */
    @Select("""
            <script>with recursive n (nama) as (
                select lama from langkah_pindah where kasus = #{kasus} and baru in <foreach item='b' collection='baru' open='(' separator=',' close=')'>#{b}</foreach>
                union select p.lama from langkah_pindah p join n on p.baru = n.nama where p.kasus = #{kasus})
            select nama from n</script>""")
    List<String> namaLama(@Param("kasus") String kasus, @Param("baru") Collection<String> baru);
}
