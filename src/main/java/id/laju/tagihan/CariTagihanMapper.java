package id.laju.tagihan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Lists and searches; SQL in {@code CariTagihanMapper.xml}. */
@Mapper
interface CariTagihanMapper {

    /** The bill of each request that counts: paid, else the newest. */
    List<Tagihan> milik(@Param("pelangganId") long pelangganId, @Param("h") PermintaanHalaman h);

    long banyakMilik(@Param("pelangganId") long pelangganId, @Param("h") PermintaanHalaman h);

    /** @param status names, as the row says at that moment @param layanan null for all */
    List<Tagihan> satker(@Param("satker") String[] satker, @Param("status") String[] status, @Param("layanan") String layanan, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h);

    long banyakSatker(@Param("satker") String[] satker, @Param("status") String[] status, @Param("layanan") String layanan, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h);

    /** Codes that a payment could settle; those with the same code or amount first. */
    List<Tagihan> calon(@Param("satker") String satker, @Param("kode") String kode, @Param("jumlah") java.math.BigDecimal jumlah, @Param("pola") String pola);

    List<Pembayaran> pembayaran(@Param("satker") String[] satker, @Param("keadaan") String keadaan, @Param("h") PermintaanHalaman h);

    long banyakPembayaran(@Param("satker") String[] satker, @Param("keadaan") String keadaan, @Param("h") PermintaanHalaman h);

    /** What was ever billed for. */
    @Select("select distinct layanan from tagihan where satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) order by layanan")
    List<String> layanan(@Param("satker") String[] satker);
}
