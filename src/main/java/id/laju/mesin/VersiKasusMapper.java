package id.laju.mesin;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface VersiKasusMapper {

    /** @param varian satker whose own version it was; {@link VersiModel#BERSAMA}, and in old rows null, for everybody's */
    record Versi(String proses, int versi, String varian) {
    }

    /** Of the newest step or phase that a case has in the process it began with. */
    @Select("""
            select j.proses, j.versi, j.varian from kasus k
              join (select kasus, proses, versi, varian, dibuat from langkah union all select kasus, proses, versi, varian, dibuat from fase) j on j.kasus = k.nomor and j.proses = k.layanan
            where k.nomor = #{kasus} order by j.dibuat desc limit 1""")
    Optional<Versi> terakhir(String kasus);

    /** Of the newest step in each process. */
    @Select("select distinct on (proses) proses, versi, varian from langkah where kasus = #{kasus} order by proses, dibuat desc")
    List<VersiKasus.Bagian> bagian(String kasus);
}
