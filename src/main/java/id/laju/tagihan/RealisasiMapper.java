package id.laju.tagihan;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL in {@code RealisasiMapper.xml}. */
@Mapper
interface RealisasiMapper {

    /** Both days included, in each satker's own zone. @param urut akun, layanan, satker, banyak or jumlah; anything else is account, service, satker */
    List<BarisRealisasi> hitung(@Param("satker") String[] satker, @Param("bawaan") String bawaan, @Param("dari") LocalDate dari, @Param("sampai") LocalDate sampai,
        @Param("urut") String urut, @Param("turun") boolean turun);
}
