package id.laju.pemantauan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Data of a service and the activity log; SQL in {@code DataMapper.xml}. */
@Mapper
interface DataMapper {

    /** @param tahun in which it became an order; null for all */
    List<BarisData> data(@Param("satker") List<String> satker, @Param("layanan") String layanan, @Param("tahun") Integer tahun, @Param("h") PermintaanHalaman h);

    long banyakData(@Param("satker") List<String> satker, @Param("layanan") String layanan, @Param("tahun") Integer tahun, @Param("h") PermintaanHalaman h);

    List<Integer> tahunData(@Param("satker") List<String> satker, @Param("layanan") String layanan);

    /** @param pelanggan what customers did; else what staff did */
    List<BarisHistory> history(@Param("satker") List<String> satker, @Param("pelanggan") boolean pelanggan, @Param("sejak") Instant sejak, @Param("h") PermintaanHalaman h);

    long banyakHistory(@Param("satker") List<String> satker, @Param("pelanggan") boolean pelanggan, @Param("sejak") Instant sejak, @Param("h") PermintaanHalaman h);
}
