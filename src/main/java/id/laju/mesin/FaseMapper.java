package id.laju.mesin;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface FaseMapper {

    /** @param dipanggil key of the process that is called */
    record Baru(String kasus, String proses, int versi, String varian, String elemen, String nama, String dipanggil, String pegangan, Instant dibuat) {
    }

    @Insert("""
            insert into fase (kasus, proses, versi, varian, elemen, nama, dipanggil, pegangan, dibuat)
            values (#{kasus}, #{proses}, #{versi}, #{varian}, #{elemen}, #{nama}, #{dipanggil}, #{pegangan}, #{dibuat})""")
    void simpan(Baru fase);

    @Select("select dibuat from fase where pegangan = #{pegangan} and selesai is null")
    Optional<Instant> sejak(String pegangan);

    @Update("update fase set selesai = #{saat}, dibatalkan = #{dibatalkan}, menit = #{menit} where pegangan = #{pegangan} and selesai is null")
    void akhiri(String pegangan, Instant saat, boolean dibatalkan, Long menit);

    /** An open call whose case went over to another version of its process; a handle that is none changes nothing. */
    @Update("update fase set versi = #{versi}, varian = #{varian}, elemen = #{elemen}, nama = #{nama} where pegangan = #{pegangan} and selesai is null")
    void pindah(String pegangan, int versi, String varian, String elemen, String nama);
}
