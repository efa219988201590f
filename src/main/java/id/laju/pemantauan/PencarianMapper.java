package id.laju.pemantauan;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Search of cases; SQL in {@code PencarianMapper.xml}. */
@Mapper
interface PencarianMapper {

    List<KasusDitemukan> cari(@Param("s") Pencarian saringan, @Param("h") PermintaanHalaman halaman);

    long banyak(@Param("s") Pencarian saringan);
}
