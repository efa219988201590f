package id.laju.pelimpahan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements in CariPelimpahanMapper.xml. */
@Mapper
interface CariPelimpahanMapper {

    /** @param satker all of whose periods are shown, besides those that concern the person; none for everyday staff */
    record Syarat(String orang, List<String> satker, String keadaan, Instant kini) {
    }

    List<Pelimpahan> halaman(@Param("s") Syarat syarat, @Param("h") PermintaanHalaman minta);

    long jumlah(@Param("s") Syarat syarat, @Param("h") PermintaanHalaman minta);
}
