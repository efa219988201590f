package id.laju.mesin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LangkahMapper {

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
            insert into langkah (kasus, proses, versi, varian, elemen, nama, jenis, pegangan, lingkup, peran, giliran, status_pelanggan,
                status_sampel, eskalasi, dibuat, tenggat, selesai, pelaku, halaman, status_staf)
            values (#{kasus}, #{proses}, #{versi}, #{varian}, #{elemen}, #{nama}, #{jenis}, #{pegangan}, #{lingkup}::jsonb, #{peran}, #{giliran},
                #{statusPelanggan}, #{statusSampel}, #{eskalasi}, #{dibuat}, #{tenggat}, #{selesai}, #{pelaku}, #{halaman}, #{statusStaf})
            returning *""")
    Langkah simpan(LangkahBaru langkah);

    /** Empty when nothing changes. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
            update langkah set diambil = #{saat}, pengambil = #{orang}, atas_nama = #{atasNama}
            where pegangan = #{pegangan} and selesai is null and pengambil is distinct from #{orang} returning *""")
    Optional<Langkah> ambil(String pegangan, String orang, Instant saat, String atasNama);

    /** Open tasks of staff that this person holds. */
    @Select("select * from langkah where pengambil = #{orang} and jenis = 'userTask' and selesai is null order by id")
    List<Langkah> dipegangOleh(String orang);

    @Select("select * from langkah where pegangan = #{pegangan} order by id desc limit 1")
    Optional<Langkah> denganPegangan(String pegangan);

    /** The same after waiting for the case: not what this transaction had read before. */
    @Select("select * from langkah where pegangan = #{pegangan} order by id desc limit 1")
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Langkah> kini(String pegangan);

    @Select("""
            <script>select * from langkah where pegangan in
            <foreach item='p' collection='pegangan' open='(' separator=',' close=')'>#{p}</foreach> order by id</script>""")
    List<Langkah> denganSemuaPegangan(@Param("pegangan") List<String> pegangan);

    /** Handles of open steps about one thing. */
    @Select("""
            select pegangan from langkah where kasus = #{kasus} and elemen = #{elemen} and selesai is null
                and (lingkup->>#{nama})::bigint = #{id} order by id""")
    List<String> terbukaTentang(String kasus, String elemen, String nama, long id);

    /** With its holder as given. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
            update langkah set diambil = #{l.diambil}, pengambil = #{l.pengambil}, atas_nama = #{l.atasNama},
                selesai = #{saat}, pelaku = #{pelaku}, keputusan = #{keputusan}, dibatalkan = #{dibatalkan},
                menit_tunggu = #{tunggu}, menit_kerja = #{kerja}
            where id = #{l.id} and selesai is null returning *""")
    Optional<Langkah> akhiri(Langkah l, Instant saat, String pelaku, String keputusan, boolean dibatalkan, long tunggu, long kerja);

    @Select("select * from langkah where kasus = #{kasus} order by id")
    List<Langkah> milik(String kasus);

    @Select("<script>select * from langkah where status_sampel is not null and kasus in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by id</script>")
    List<Langkah> denganStatusSampel(@Param("ids") Collection<String> kasus);

    record Akhir(String kasus, Instant selesai) {
    }

    @Select("""
            <script>select distinct on (kasus) kasus, selesai from langkah where elemen = #{elemen} and keputusan = #{keputusan} and selesai is not null
            and kasus in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by kasus, id desc</script>""")
    List<Akhir> berakhirDengan(@Param("elemen") String elemen, @Param("keputusan") String keputusan, @Param("ids") Collection<String> kasus);

    @Select("<script>select distinct kasus from langkah where elemen = #{elemen} and selesai is null and kasus in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<String> menanti(@Param("elemen") String elemen, @Param("ids") Collection<String> kasus);

    @Select("select * from langkah where kasus = #{kasus} and selesai is null order by id")
    List<Langkah> terbuka(String kasus);

    /** The open wait of this element that carries this id. */
    @Select("""
            select tenggat from langkah where kasus = #{kasus} and elemen = #{elemen} and selesai is null and tenggat is not null
            and (lingkup->>#{nama})::bigint = #{id} order by tenggat limit 1""")
    Optional<Instant> batas(String kasus, String elemen, String nama, long id);

    /** The newest case in which this wait with this id is open. */
    @Select("""
            select kasus from langkah where elemen = #{elemen} and jenis = 'receiveTask' and selesai is null
            and (lingkup->>#{nama})::bigint = #{id} order by id desc limit 1""")
    Optional<String> kasusMenanti(String elemen, String nama, long id);

    /** Open steps with a word for staff, those of the sample before those of its report or of the whole case; the first of a sample counts. */
    @Select("""
            <script>select s.sampel_id, l.status_staf status
            from (values <foreach item='s' collection='daftar' separator=','>(#{s.kasus}::text, #{s.sampelId}::bigint, #{s.laporanId}::bigint)</foreach>)
                s (kasus, sampel_id, laporan_id) join langkah l on l.kasus = s.kasus
            where l.selesai is null and l.status_staf is not null
                and coalesce((l.lingkup->>'sampelId')::bigint, s.sampel_id) = s.sampel_id
                and (l.lingkup->>'sampelId' is not null or coalesce((l.lingkup->>'laporanId')::bigint, 0) in (0, s.laporan_id))
            order by l.lingkup->>'sampelId' is null, l.id desc</script>""")
    List<StatusStafSampel> statusStaf(@Param("daftar") List<SampelKasus> daftar);

    @Select("""
            select l.* from langkah l join kasus k on k.nomor = l.kasus
            where k.pelanggan_id = #{pelangganId} and l.selesai is null order by l.id""")
    List<Langkah> terbukaMilik(long pelangganId);

    /** What it waits for, and the steps in which it was told something: those are named beritahu, kabari, kabarkan, or send a letter or a result. */
    @Select("""
            select l.* from langkah l join kasus k on k.nomor = l.kasus
            where k.pelanggan_id = #{pelangganId}
            and (l.jenis = 'receiveTask' and l.selesai is null or l.elemen ~ '^serviceTask_(beritahu|kabari|kabarkan|kirimSurat|kirimHasilUji|kirimPerhatian)')
            order by l.dibuat desc, l.id desc limit #{banyak}""")
    List<Langkah> pemberitahuan(long pelangganId, int banyak);

    @Select("select * from langkah where elemen = #{elemen} and pengambil = #{orang} and selesai is null order by id")
    List<Langkah> dipegang(String elemen, String orang);

    /** The step of these that this person ever ended for the same thing, or in whose name it was ended, as it was called then. */
    @Select("""
            <script>select nama from langkah where kasus = #{kasus} and #{orang} in (pelaku, atas_nama) and selesai is not null and not dibatalkan and elemen in
            <foreach item='e' collection='elemen' open='(' separator=',' close=')'>#{e}</foreach>
            <if test='sampelId != null'>and (lingkup->>'sampelId')::bigint = #{sampelId}</if> limit 1</script>""")
    Optional<String> pernahDikerjakan(@Param("kasus") String kasus, @Param("orang") String orang,
            @Param("elemen") List<String> elemen, @Param("sampelId") Long sampelId);

    /** The same, only what a deputy did in this person's name. @param sampelId null for the whole case */
    @Select("""
            <script>select nama from langkah where kasus = #{kasus} and atas_nama = #{orang} and selesai is not null and not dibatalkan
            and elemen in <foreach item='e' collection='elemen' open='(' separator=',' close=')'>#{e}</foreach>
            <if test='sampelId != null'>and (lingkup->>'sampelId')::bigint = #{sampelId}</if> limit 1</script>""")
    Optional<String> pernahAtasNama(@Param("kasus") String kasus, @Param("orang") String orang, @Param("elemen") List<String> elemen,
            @Param("sampelId") Long sampelId);

    /** Samples of which a deputy did one of these steps in this person's name. */
    @Select("""
            <script>select distinct (lingkup->>'sampelId')::bigint from langkah where atas_nama = #{orang} and selesai is not null and not dibatalkan
            and elemen in <foreach item='e' collection='elemen' open='(' separator=',' close=')'>#{e}</foreach>
            and (lingkup->>'sampelId')::bigint in <foreach item='s' collection='sampel' open='(' separator=',' close=')'>#{s}</foreach></script>""")
    List<Long> sampelAtasNama(@Param("orang") String orang, @Param("elemen") List<String> elemen, @Param("sampel") List<Long> sampel);

    @Select("select exists (select 1 from langkah where #{orang} in (pelaku, pengambil, atas_nama))")
    boolean pernahBertindak(String orang);

    /** Open steps due from that moment on; {@code *} means every satker. */
    @Select("""
            select * from langkah where selesai is null and tenggat >= #{sejak}
            and (#{satker} = '*' or split_part(kasus, '/', 1) = #{satker})""")
    List<Langkah> bertenggat(String satker, Instant sejak);

    /** Whether a task of staff is due, or a promise ends whose clock runs, at that moment or later. */
    @Select("""
            select exists (select 1 from langkah where selesai is null and jenis = 'userTask' and tenggat >= #{saat})
                or exists (select 1 from kasus where selesai is null and jam_sejak is not null and janji >= #{saat})""")
    boolean bertenggatSejak(Instant saat);

    @Update("update langkah set tenggat = #{tenggat} where id = #{id} and selesai is null")
    void tenggat(long id, Instant tenggat);

    /** Claims overdue steps for one node and returns them; another node gets none of them. */
    @Select("""
            with terlambat as (select id from langkah where selesai is null and dieskalasi is null and eskalasi is not null
                               and tenggat < #{saat} order by tenggat limit 100 for update skip locked)
            update langkah set dieskalasi = #{saat} from terlambat where langkah.id = terlambat.id returning langkah.*""")
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<Langkah> eskalasikan(Instant saat);
}
