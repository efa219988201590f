package id.laju.staf;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements in CariStafMapper.xml. */
@Mapper
interface CariStafMapper {

    List<BarisStaf> halaman(@Param("s") SaringanStaf saringan, @Param("p") PermintaanHalaman permintaan);

    long jumlah(@Param("s") SaringanStaf saringan, @Param("p") PermintaanHalaman permintaan);

    List<BarisStaf> semua(@Param("s") SaringanStaf saringan, @Param("p") PermintaanHalaman permintaan);
}
