package id.laju.tagihan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PembayaranMapper {

    @Select("select * from pembayaran where id = #{id}")
    Optional<Pembayaran> cari(long id);

    @Select("select * from pembayaran where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Pembayaran> kunci(long id);

    @Select("select * from pembayaran where ntpn = #{ntpn}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Pembayaran> denganNtpn(String ntpn);

    @Select("select * from pembayaran where tagihan_id = #{tagihanId}")
    Optional<Pembayaran> untuk(long tagihanId);

    @Select("select * from pembayaran where satker = #{satker} and kode_billing = #{kode} order by id")
    List<Pembayaran> denganKode(String satker, String kode);

    /** Empty when the NTPN is known already; waits for whoever is just entering it. */
    @Select("""
        insert into pembayaran (satker, kode_billing, ntpn, ntb, jumlah, dibayar_pada, bank, kanal, sumber, berkas_id, dicatat, dicatat_oleh,
            keadaan, sebab, tagihan_id)
        values (#{p.satker}, #{p.kodeBilling}, #{p.ntpn}, #{p.ntb}, #{p.jumlah}, #{p.dibayarPada}, #{p.bank}, #{p.kanal}, #{p.sumber},
            #{p.berkasId}, #{kini}, #{oleh}, #{keadaan}, #{sebab}, #{tagihanId})
        on conflict (ntpn) do nothing returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Long> simpan(@Param("p") PembayaranMasuk p, Instant kini, String oleh, KeadaanPembayaran keadaan, Sebab sebab, Long tagihanId);

    @Update("""
        update pembayaran set keputusan = #{keputusan}, keputusan_tagihan = #{tagihanId}, catatan = #{catatan}, kelebihan = #{lebih}, kelebihan_menjadi = #{lebihMenjadi}, diputus = #{kini}, diputus_oleh = #{oleh}
        where id = #{id} and keadaan = 'REKONSILIASI'""")
    int putuskan(long id, KeadaanPembayaran keputusan, Long tagihanId, String catatan, BigDecimal lebih,
        KeadaanPembayaran lebihMenjadi, Instant kini, String oleh);

    /** The letter that comes after the decision; it is written once. */
    @Update("update pembayaran set surat_nomor = #{nomor}, surat_tanggal = #{tanggal} where id = #{id} and surat_nomor is null")
    int surat(long id, String nomor, LocalDate tanggal);

    @Update("update pembayaran set keadaan = keputusan, tagihan_id = keputusan_tagihan where id = #{id} and keadaan = 'REKONSILIASI'")
    int terapkan(long id);
}
