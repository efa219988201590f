package id.laju.pengujian;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What the laboratory knows of many samples at once. */
@Mapper
interface LabMassalMapper {

    String DALAM = "in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> ";

    record Bagian(long sampelId, long pilihanId, String analis, java.time.LocalDate target) {
    }

    record Kembali(long sampelId, String catatan) {
    }

    @Select("<script>select * from sampel_lab where sampel_id " + DALAM + "</script>")
    List<SampelLab> sampel(@Param("ids") Collection<Long> ids);

    @Select("<script>" + PenugasanMapper.PARAMETER + "where c.sampel_id " + DALAM + "and l.dicoret is null order by u.urutan, c.id</script>")
    List<ParameterLab> parameter(@Param("ids") Collection<Long> ids);

    /** The versions that count. */
    @Select("""
        <script>select distinct on (h.pilihan_id) h.* from hasil_uji h join sampel_parameter c on c.id = h.pilihan_id
            left join parameter_lab l on l.pilihan_id = c.id
        where l.dicoret is null and c.sampel_id\s""" + DALAM + "order by h.pilihan_id, h.versi desc</script>")
    List<HasilUji> hasil(@Param("ids") Collection<Long> ids);

    /** Results that have a verdict of this kind. */
    @Select("""
        <script>select distinct p.hasil_id from pemeriksaan p join hasil_uji h on h.id = p.hasil_id join sampel_parameter c on c.id = h.pilihan_id
        where p.jenis = #{jenis} and c.sampel_id\s""" + DALAM + "</script>")
    List<Long> diputus(@Param("ids") Collection<Long> ids, @Param("jenis") String jenis);

    /** Parameters of which this person ever produced a value. */
    @Select("""
        <script>select distinct h.pilihan_id from hasil_uji h join sampel_parameter c on c.id = h.pilihan_id
        where h.oleh = #{orang} and c.sampel_id\s""" + DALAM + "</script>")
    List<Long> diuji(@Param("ids") Collection<Long> ids, @Param("orang") String orang);

    /** Parameters of which this person ever gave a verdict of this kind. */
    @Select("""
        <script>select distinct h.pilihan_id from pemeriksaan p join hasil_uji h on h.id = p.hasil_id join sampel_parameter c on c.id = h.pilihan_id
        where p.jenis = #{jenis} and p.oleh = #{orang} and c.sampel_id\s""" + DALAM + "</script>")
    List<Long> diperiksa(@Param("ids") Collection<Long> ids, @Param("jenis") String jenis, @Param("orang") String orang);

    @Select("""
        <script>select p.sampel_id, i.pilihan_id, p.analis, p.target from paket_uji p join paket_parameter i on i.paket_id = p.id
            join sampel_parameter c on c.id = i.pilihan_id left join parameter_lab l on l.pilihan_id = c.id
        where p.status != 'DIGANTI' and l.dicoret is null and p.sampel_id\s""" + DALAM + "order by p.putaran, p.id</script>")
    List<Bagian> bagian(@Param("ids") Collection<Long> ids);

    /** Notes of assignments that came back last. */
    @Select("""
        <script>select distinct on (sampel_id) sampel_id, case when setuju then null else catatan end catatan from validasi_penugasan
        where sampel_id\s""" + DALAM + "order by sampel_id, id desc</script>")
    List<Kembali> kembali(@Param("ids") Collection<Long> ids);
}
