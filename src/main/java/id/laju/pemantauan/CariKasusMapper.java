package id.laju.pemantauan;

import id.laju.permohonan.KataStatus;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Lists of cases; SQL in {@code CariKasusMapper.xml}. */
@Mapper
interface CariKasusMapper {

    List<BarisKasus> cari(@Param("s") SaringanKasus saringan, @Param("h") PermintaanHalaman halaman, @Param("b") KataStatus.Kamus status);

    long banyak(@Param("s") SaringanKasus saringan, @Param("h") PermintaanHalaman halaman, @Param("b") KataStatus.Kamus status);

    List<Integer> tahun(@Param("s") SaringanKasus saringan, @Param("h") PermintaanHalaman halaman, @Param("b") KataStatus.Kamus status);
}
