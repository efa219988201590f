package id.laju.kelebihan;

import id.laju.umum.PermintaanHalaman;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SaldoMapper {

    String RINGKAS = """
        from saldo_muka s join pelanggan p on p.id = s.pelanggan_id
        where s.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
        <if test="h.pola != null">and p.nama ilike #{h.pola}</if>
        group by s.satker, s.pelanggan_id, p.nama, s.akun
        """;

    /** Whoever reckons with a balance is alone with it until the end of the transaction. */
    @Select("select pg_advisory_xact_lock(hashtextextended('saldo_muka/' || #{satker} || '/' || #{pelangganId} || '/' || #{akun}, 0))::text")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    String kunci(String satker, long pelangganId, String akun);

    @Select("select coalesce(sum(jumlah), 0) from saldo_muka where satker = #{satker} and pelanggan_id = #{pelangganId} and akun = #{akun}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    BigDecimal saldo(String satker, long pelangganId, String akun);

    @Select("""
        select s.satker, s.pelanggan_id, p.nama, s.akun, sum(s.jumlah) jumlah from saldo_muka s join pelanggan p on p.id = s.pelanggan_id
        where s.pelanggan_id = #{pelangganId} group by s.satker, s.pelanggan_id, p.nama, s.akun order by s.akun""")
    List<Saldo> milik(long pelangganId);

    @Select("select coalesce(-sum(jumlah), 0) from saldo_muka where permohonan_id = #{permohonanId} and jenis in ('PAKAI', 'BATAL_PAKAI')")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    BigDecimal terpakai(long permohonanId);

    /** From which balance it was taken, less what was given back. */
    @Select("""
        select satker, pelanggan_id, '' nama, akun, -sum(jumlah) jumlah from saldo_muka where permohonan_id = #{permohonanId} and jenis in ('PAKAI', 'BATAL_PAKAI')
        group by satker, pelanggan_id, akun having sum(jumlah) < 0""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Saldo> pemakaian(long permohonanId);

    /** What was given back into the balance for dropped lines of this request. */
    @Select("select coalesce(sum(jumlah), 0) from saldo_muka where permohonan_id = #{permohonanId} and jenis = 'CORETAN'")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    BigDecimal coretan(long permohonanId);

    /** What an overpayment holds of a balance; zero when it was given free. */
    @Select("select coalesce(-sum(jumlah), 0) from saldo_muka where kelebihan_id = #{kelebihanId} and jenis in ('KEMBALI', 'BATAL_KEMBALI')")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    BigDecimal ditahan(long kelebihanId);

    /** Newest first. */
    @Select("select * from saldo_muka where pelanggan_id = #{pelangganId} order by id desc")
    List<EntriSaldo> buku(long pelangganId);

    @Select("select * from saldo_muka where id = #{id}")
    Optional<EntriSaldo> cari(long id);

    @Select("<script>select s.satker, s.pelanggan_id, p.nama, s.akun, sum(s.jumlah) jumlah " + RINGKAS + """
        order by <choose><when test="h.urut == 'jumlah'">sum(s.jumlah)</when><otherwise>p.nama</otherwise></choose> <if test="h.turun">desc</if>,
        s.pelanggan_id, s.akun limit #{h.ukuran} offset #{h.lewati}</script>""")
    List<Saldo> daftar(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);

    @Select("<script>select count(*) from (select 1 " + RINGKAS + ") x</script>")
    long banyak(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);

    /** Does nothing when a line of this kind stands there already for this overpayment. */
    @Insert("""
        insert into saldo_muka (satker, pelanggan_id, akun, jenis, jumlah, surat_nomor, surat_tanggal, kelebihan_id, permohonan_id, berkas_id,
            keterangan, dicatat, dicatat_oleh)
        values (#{satker}, #{pelangganId}, #{akun}, #{jenis}, #{jumlah}, #{suratNomor}, #{suratTanggal}, #{kelebihanId}, #{permohonanId}, #{berkasId},
            #{keterangan}, #{kini}, #{oleh}) on conflict do nothing""")
    int tambah(String satker, long pelangganId, String akun, JenisEntri jenis, BigDecimal jumlah, String suratNomor, LocalDate suratTanggal,
        Long kelebihanId, Long permohonanId, UUID berkasId, String keterangan, Instant kini, String oleh);
}
