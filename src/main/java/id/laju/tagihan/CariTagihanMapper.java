package id.laju.tagihan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Lists and searches; SQL in {@code CariTagihanMapper.xml}. */
@Mapper
interface CariTagihanMapper {

    /** The bill of each request that counts: paid, else the newest. */
    List<Tagihan> milik(@Param("pelangganId") long pelangganId, @Param("h") PermintaanHalaman h);

    long banyakMilik(@Param("pelangganId") long pelangganId, @Param("h") PermintaanHalaman h);

    /** @param status as the row says at that moment; null for all */
    List<Tagihan> satker(@Param("satker") String[] satker, @Param("status") String status, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h);

    long banyakSatker(@Param("satker") String[] satker, @Param("status") String status, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h);

    /** Codes that a payment could settle; those with the same code or amount first. */
    List<Tagihan> calon(@Param("satker") String satker, @Param("kode") String kode, @Param("jumlah") java.math.BigDecimal jumlah, @Param("pola") String pola);

    List<Pembayaran> pembayaran(@Param("satker") String[] satker, @Param("keadaan") String keadaan, @Param("h") PermintaanHalaman h);

    long banyakPembayaran(@Param("satker") String[] satker, @Param("keadaan") String keadaan, @Param("h") PermintaanHalaman h);
}
