package id.laju.kelas;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SoalMapper {

    String KOLOM = "select id, kursus_id, tahap, urut, teks, pilihan, kunci, uraian from soal ";

    @Select(KOLOM + "where kursus_id = #{kursusId} and tahap = #{tahap} and aktif order by urut, id")
    List<Soal> daftar(long kursusId, Tahap tahap);

    @Select(KOLOM + "where kursus_id = #{kursusId} and id = #{id} and aktif")
    Optional<Soal> cari(long kursusId, long id);

    @Select("select coalesce(max(urut), 0) from soal where kursus_id = #{kursusId} and tahap = #{tahap} and aktif")
    int terakhir(long kursusId, Tahap tahap);

    @Insert("insert into soal (kursus_id, tahap, urut, teks, pilihan, kunci, uraian, dibuat, oleh) values (#{s.kursusId}, #{s.tahap}, #{s.urut}, #{s.teks}, #{s.pilihan}, #{s.kunci}, #{s.uraian}, #{dibuat}, #{oleh})")
    void tambah(@Param("s") Soal s, @Param("dibuat") Instant dibuat, @Param("oleh") String oleh);

    @Update("update soal set aktif = false where kursus_id = #{kursusId} and id = #{id} and aktif")
    int lepas(long kursusId, long id);
}
