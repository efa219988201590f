package id.laju.jejak;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements in CariJejakMapper.xml. */
@Mapper
interface CariJejakMapper {

    /** @param terlihat satker whose changes may be seen besides those common to all; null for everything */
    record Syarat(List<String> terlihat, SaringanJejak saringan, Instant dari, Instant sebelum) {
    }

    List<Jejak> halaman(@Param("s") Syarat syarat, @Param("p") PermintaanHalaman permintaan);

    long jumlah(@Param("s") Syarat syarat, @Param("p") PermintaanHalaman permintaan);

    List<String> objek();
}
