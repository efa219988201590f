package id.laju.pengujian;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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
interface PenugasanMapper {

    String PARAMETER = """
        select c.id pilihan_id, c.sampel_id, c.parameter_id, u.kelompok, u.urutan, u.nama, u.nama_en, coalesce(l.satuan, u.satuan) satuan,
            coalesce(l.metode, u.metode) metode, u.jenis_hasil, u.pilihan_hasil, u.batas_bawah, u.batas_atas, u.syarat, u.basis, u.desimal,
            u.lod, u.loq, u.beban, coalesce(l.tanpa_akreditasi, false) tanpa_akreditasi, l.dicoret is not null dicoret
        from sampel_parameter c join parameter_uji u on u.id = c.parameter_id left join parameter_lab l on l.pilihan_id = c.id
        """;

    @Select(PARAMETER + "where c.sampel_id = #{sampelId} order by u.urutan, c.id")
    List<ParameterLab> parameter(long sampelId);

    @Select(PARAMETER + "where c.id = #{pilihanId}")
    Optional<ParameterLab> satuParameter(long pilihanId);

    @Select("<script>" + PARAMETER + "where c.id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<ParameterLab> parameterDari(@Param("ids") Collection<Long> ids);

    @Insert("""
        insert into parameter_lab (pilihan_id, sampel_id, satuan, metode, tanpa_akreditasi)
        values (#{b.pilihanId}, #{sampelId}, #{b.satuan}, #{b.metode}, #{lepas})
        on conflict (pilihan_id) do update set satuan = excluded.satuan, metode = excluded.metode,
            tanpa_akreditasi = parameter_lab.tanpa_akreditasi or excluded.tanpa_akreditasi""")
    void atur(long sampelId, TugaskanIsian.Baris b, boolean lepas);

    @Update("update parameter_lab set tanpa_akreditasi = true where pilihan_id = #{pilihanId}")
    void lepasAkreditasi(long pilihanId);

    /** Whether the report in which this sample stands has its number. */
    @Select("select exists (select from sampel s join laporan l on l.id = s.laporan_id where s.id = #{sampelId} and l.nomor_lhu is not null)")
    boolean laporanBernomor(long sampelId);

    @Select("select pilihan_id from parameter_lab where pilihan_id = #{pilihanId} for update")
    Long kunci(long pilihanId);

    @Update("update parameter_lab set dicoret = #{pada} where pilihan_id = #{pilihanId} and dicoret is null")
    void coret(long pilihanId, Instant pada);

    /** Another method in place of the agreed one. */
    @Update("update parameter_lab set metode = #{metode} where pilihan_id = #{pilihanId}")
    void metode(long pilihanId, String metode);

    @Update("update paket_uji set status = 'DIGANTI' where sampel_id = #{sampelId} and status = 'DIUSULKAN'")
    void buangUsulan(long sampelId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into paket_uji (sampel_id, satker, analis, target, putaran, status, alasan, dibuat_oleh, dibuat_pada, subkontraktor)
        values (#{sampelId}, #{satker}, #{analis}, #{target}, #{putaran}, #{status}, #{alasan}, #{dibuatOleh}, #{dibuatPada}, #{subkontraktor})
        returning id""")
    long simpan(Paket p);

    @Insert("insert into paket_parameter (paket_id, pilihan_id) values (#{paketId}, #{pilihanId})")
    void isi(long paketId, long pilihanId);

    @Select("select * from paket_uji where id = #{id}")
    Optional<Paket> paket(long id);

    @Select("select * from paket_uji where id = #{id} for update")
    Optional<Paket> kunciPaket(long id);

    @Select("select * from paket_uji where sampel_id = #{sampelId} and status <> 'DIGANTI' order by putaran, id")
    List<Paket> paketSampel(long sampelId);

    @Select("select id from paket_uji where sampel_id = #{sampelId} and status = 'TERBUKA' order by id")
    List<Long> terbuka(long sampelId);

    @Select("select pilihan_id from paket_parameter where paket_id = #{paketId}")
    List<Long> pilihanPaket(long paketId);

    record Kurang(long paketId, String parameter) {
    }

    /** Parameters of these packages that have no result of their round yet. */
    @Select("""
        <script>select i.paket_id, u.nama parameter from paket_parameter i join sampel_parameter c on c.id = i.pilihan_id join parameter_uji u on u.id = c.parameter_id
        where i.paket_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach>
            and i.paket_id is distinct from (select h.paket_id from hasil_uji h where h.pilihan_id = i.pilihan_id order by h.versi desc limit 1)
        order by u.urutan, c.id</script>""")
    List<Kurang> kurang(@Param("ids") Collection<Long> paketIds);

    /** The order was given up. */
    @Update("update paket_uji set status = 'DIGANTI' where sampel_id = #{sampelId} and status in ('DIUSULKAN', 'TERBUKA')")
    void hentikan(long sampelId);

    @Update("update paket_uji set status = 'TERBUKA' where sampel_id = #{sampelId} and status = 'DIUSULKAN'")
    void sahkan(long sampelId);

    @Update("update paket_uji set status = 'SELESAI', selesai_pada = #{pada} where id = #{id} and status = 'TERBUKA'")
    int selesaikan(long id, Instant pada);

    @Update("update paket_uji set analis = #{analis}, target = #{target} where id = #{id}")
    void alihkan(long id, String analis, LocalDate target);

    @Insert("""
        insert into paket_alih (paket_id, dari, ke, alasan, oleh, pada) values (#{paketId}, #{dari}, #{ke}, #{alasan}, #{oleh}, #{pada})""")
    void catatAlih(long paketId, String dari, String ke, String alasan, String oleh, Instant pada);

    @Insert("""
        insert into validasi_penugasan (sampel_id, setuju, catatan, oleh, pada) values (#{sampelId}, #{setuju}, #{catatan}, #{oleh}, #{pada})""")
    void catatValidasi(long sampelId, boolean setuju, String catatan, String oleh, Instant pada);

    @Select("""
        select catatan from validasi_penugasan where sampel_id = #{sampelId} and not setuju
            and id = (select max(id) from validasi_penugasan where sampel_id = #{sampelId})""")
    Optional<String> catatanKembali(long sampelId);

    /** What every analyst of a satker still has on the table, in one look. @param pekan last day of this week */
    @Select("""
        select p.analis, count(distinct p.id)::int paket, count(*)::int parameter, coalesce(sum(u.beban), 0) beban,
            (count(distinct p.id) filter (where p.target between #{hari} and #{pekan}))::int pekan_ini,
            (count(distinct p.id) filter (where p.target < #{hari}))::int terlambat
        from paket_uji p join paket_parameter i on i.paket_id = p.id
            join sampel_parameter c on c.id = i.pilihan_id join parameter_uji u on u.id = c.parameter_id
            left join parameter_lab l on l.pilihan_id = c.id
        where p.satker = #{satker} and p.status in ('DIUSULKAN', 'TERBUKA') and l.dicoret is null group by p.analis""")
    List<BebanAnalis> beban(String satker, LocalDate hari, LocalDate pekan);
}
