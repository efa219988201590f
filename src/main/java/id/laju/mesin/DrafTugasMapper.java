package id.laju.mesin;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DrafTugasMapper {

    @Insert("""
            insert into draf_tugas (tugas, orang, isi, diubah) values (#{tugas}, #{orang}, #{isi}::jsonb, #{saat})
            on conflict (tugas, orang) do update set isi = excluded.isi, diubah = excluded.diubah""")
    void simpan(String tugas, String orang, String isi, Instant saat);

    @Select("select isi::text as isi, diubah from draf_tugas where tugas = #{tugas} and orang = #{orang}")
    Optional<DrafTugas> ambil(String tugas, String orang);

    @Delete("delete from draf_tugas where tugas = #{tugas} and orang = #{orang}")
    void buang(String tugas, String orang);

    /** Drafts of tasks that somebody else ended, or that the case left behind. */
    @Delete("""
            delete from draf_tugas d where d.diubah < #{sebelum}
            and not exists (select 1 from langkah l where l.pegangan = d.tugas and l.selesai is null)""")
    int sapu(Instant sebelum);
}
