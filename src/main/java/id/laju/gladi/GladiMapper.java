package id.laju.gladi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads the record of finished cases. */
@Mapper
interface GladiMapper {

    record Baris(String kasus, String layanan, String proses, int versi, String varian, String elemen, String nama, String jenis, String lingkup, String keputusan, boolean dibatalkan,
            Instant dibuat, Instant selesai) {
    }

    /** Which version's cases. @param versi null: of any */
    record Versi(String proses, Integer versi, String varian) {
    }

    /** The last finished cases that went through this process. @param satker null: of all balai */
    @Select("""
            <script>select k.nomor from kasus k where k.selesai is not null and exists (select 1 from langkah l where l.kasus = k.nomor and l.proses = #{v.proses}
            <if test='v.versi != null'>and l.versi = #{v.versi} and (l.varian is null or l.varian = #{v.varian})</if>)
            <if test='satker != null'>and k.satker in <foreach item='s' collection='satker' open='(' separator=',' close=')'>#{s}</foreach></if>
            order by k.selesai desc limit #{paling}</script>""")
    List<String> terakhir(@Param("v") Versi v, @Param("satker") Collection<String> satker, @Param("paling") int paling);

    /** Those of the named cases that are finished and may be read. */
    @Select("""
            <script>select k.nomor from kasus k where k.selesai is not null and k.nomor in <foreach item='n' collection='nomor' open='(' separator=',' close=')'>#{n}</foreach>
            and exists (select 1 from langkah l where l.kasus = k.nomor and l.proses = #{v.proses}
            <if test='v.versi != null'>and l.versi = #{v.versi} and (l.varian is null or l.varian = #{v.varian})</if>)
            <if test='satker != null'>and k.satker in <foreach item='s' collection='satker' open='(' separator=',' close=')'>#{s}</foreach></if>
            order by k.nomor</script>""")
    List<String> bernama(@Param("v") Versi v, @Param("satker") Collection<String> satker, @Param("nomor") Collection<String> nomor);

    /** What passed without waiting comes before what began in the same moment and waits, as it was written. */
    @Select("""
            <script>select l.kasus, k.layanan, l.proses, l.versi, l.varian, l.elemen, l.nama, l.jenis, l.lingkup::text as lingkup, l.keputusan, l.dibatalkan, l.dibuat, l.selesai
            from langkah l join kasus k on k.nomor = l.kasus
            where l.kasus in <foreach item='n' collection='nomor' open='(' separator=',' close=')'>#{n}</foreach> order by l.kasus, l.id</script>""")
    List<Baris> langkah(@Param("nomor") Collection<String> nomor);
}
