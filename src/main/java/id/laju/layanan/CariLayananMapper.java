package id.laju.layanan;

import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Lists with search, sort and pages; statements in CariLayananMapper.xml. */
@Mapper
interface CariLayananMapper {

    List<BarisProduk> produk(@Param("satker") String satker, @Param("p") PermintaanHalaman permintaan);

    long banyakProduk(@Param("satker") String satker, @Param("p") PermintaanHalaman permintaan);

    List<BarisStandar> standar(@Param("satker") String satker, @Param("p") PermintaanHalaman permintaan);

    long banyakStandar(@Param("satker") String satker, @Param("p") PermintaanHalaman permintaan);

    List<BarisParameter> parameter(@Param("satker") String satker, @Param("s") SaringanParameter saringan,
                                   @Param("tanggal") LocalDate tanggal, @Param("p") PermintaanHalaman permintaan);

    long banyakParameter(@Param("satker") String satker, @Param("s") SaringanParameter saringan,
                         @Param("tanggal") LocalDate tanggal, @Param("p") PermintaanHalaman permintaan);

    List<BarisLingkup> lingkup(@Param("satker") String satker, @Param("tanggal") LocalDate tanggal, @Param("p") PermintaanHalaman permintaan);

    long banyakLingkup(@Param("satker") String satker, @Param("tanggal") LocalDate tanggal, @Param("p") PermintaanHalaman permintaan);

    List<BarisTarif> tarif(@Param("satker") String satker, @Param("tanggal") LocalDate tanggal, @Param("p") PermintaanHalaman permintaan);

    long banyakTarif(@Param("satker") String satker, @Param("tanggal") LocalDate tanggal, @Param("p") PermintaanHalaman permintaan);
}
