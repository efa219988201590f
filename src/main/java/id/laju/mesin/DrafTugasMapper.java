package id.laju.mesin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DrafTugasMapper {

    /** Nothing for a task that is ended meanwhile; its step stays open until this is stored. */
    @Insert("""
            insert into draf_tugas (tugas, orang, isi, diubah)
            select #{tugas}, #{orang}, #{isi}::jsonb, #{saat} from (select 1 from langkah where pegangan = #{tugas} and selesai is null limit 1 for share) l
            on conflict (tugas, orang) do update set isi = excluded.isi, diubah = excluded.diubah""")
    int simpan(String tugas, String orang, String isi, Instant saat);

    @Select("select isi::text as isi, diubah from draf_tugas where tugas = #{tugas} and orang = #{orang}")
    Optional<DrafTugas> ambil(String tugas, String orang);

    record Milik(String tugas, String isi, Instant diubah) {
    }

    /** The same for many, in the order of their tasks: two that are kept at once lock them one after the other. @param isi JSON object, task to draft */
    @Insert("""
            insert into draf_tugas (tugas, orang, isi, diubah) select d.key, #{orang}, d.value, #{saat} from jsonb_each(#{isi}::jsonb) d
                join (select pegangan from langkah where selesai is null and pegangan in (select jsonb_object_keys(#{isi}::jsonb)) order by pegangan for share) l on l.pegangan = d.key order by d.key
            on conflict (tugas, orang) do update set isi = excluded.isi, diubah = excluded.diubah""")
    void simpanSemua(String isi, String orang, Instant saat);

    @Select("""
            <script>select tugas, isi::text as isi, diubah from draf_tugas where orang = #{orang} and tugas in
            <foreach item='t' collection='tugas' open='(' separator=',' close=')'>#{t}</foreach></script>""")
    List<Milik> semua(@Param("tugas") Collection<String> tugas, @Param("orang") String orang);

    /** Tasks of which this person typed something on a page for many of them, the newest first. */
    @Select("select tugas from draf_tugas where orang = #{orang} and isi @> '{\"massal\": true}' order by diubah desc limit #{paling}")
    List<String> sekaligus(String orang, int paling);

    @Delete("""
            <script>delete from draf_tugas where orang = #{orang} and tugas in
            <foreach item='t' collection='tugas' open='(' separator=',' close=')'>#{t}</foreach></script>""")
    void buangSemua(@Param("tugas") Collection<String> tugas, @Param("orang") String orang);

    @Delete("delete from draf_tugas where tugas = #{tugas} and orang = #{orang}")
    void buang(String tugas, String orang);

    /** What this person had typed into the same task about the same things before the case left it behind. */
    @Update("""
            update draf_tugas set tugas = #{tugas} where orang = #{orang} and tugas = (
                select l.pegangan from langkah k join langkah l on l.kasus = k.kasus and l.elemen = k.elemen and l.lingkup = k.lingkup and l.dibatalkan
                    join draf_tugas d on d.tugas = l.pegangan and d.orang = #{orang}
                where k.pegangan = #{tugas} order by d.diubah desc limit 1)""")
    void teruskan(String tugas, String orang);

    /** Drafts of tasks that somebody else ended, or of cases that are over; a case may come back to a task that it left behind. */
    @Delete("""
            delete from draf_tugas d where d.diubah < #{sebelum}
            and not exists (select 1 from langkah l where l.pegangan = d.tugas and (l.selesai is null
                or l.dibatalkan and exists (select 1 from langkah k where k.kasus = l.kasus and k.selesai is null)))""")
    int sapu(Instant sebelum);
}
