package id.laju.kelebihan;

import id.laju.umum.PermintaanHalaman;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KelebihanMapper {

    String PEMBAYARAN = """
        select p.id, p.satker, t.pelanggan_id, t.akun, t.pra_order, p.kode_billing, p.ntpn, p.jumlah, p.dibayar_pada, p.keadaan <> 'REKONSILIASI' selesai,
            p.jumlah - coalesce((select sum(k.jumlah) from kelebihan k where k.pembayaran_id = p.id and k.status not in ('DITOLAK', 'DITARIK', 'GUGUR')), 0) sisa
        from pembayaran p left join tagihan t on t.id = p.tagihan_id or (p.tagihan_id is null and t.kode = p.kode_billing and t.satker = p.satker)
        """;

    /** Found by the balai, to be paid back to an account that nobody has named yet. */
    String TANPA_REKENING = " status = 'DIAJUKAN' and tujuan = 'DIKEMBALIKAN' and rekening_nomor is null and asal not in ('PELANGGAN', 'SALDO') ";

    @Select("select * from kelebihan where id = #{id}")
    Optional<Kelebihan> cari(long id);

    @Select("select * from kelebihan where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Kelebihan> kunci(long id);

    /** Whoever reckons what is left of a payment holds its row. */
    @Select("select id from pembayaran where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Long kunciPembayaran(long id);

    @Select(PEMBAYARAN + "where p.id = #{id}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<PembayaranPelanggan> pembayaran(long id);

    @Select(PEMBAYARAN + "where p.ntpn = #{ntpn} and p.satker = #{satker}")
    Optional<PembayaranPelanggan> denganNtpn(String satker, String ntpn);

    /** Newest first. */
    @Select(PEMBAYARAN + "where t.pelanggan_id = #{pelangganId} order by p.dibayar_pada desc, p.id desc limit 200")
    List<PembayaranPelanggan> pembayaranMilik(long pelangganId);

    @Select("""
        insert into kelebihan (satker, pelanggan_id, asal, pembayaran_id, ntpn, jumlah, tujuan, akun, alasan, bukti_id, rekening_bank, rekening_nomor,
            rekening_nama, diajukan, diajukan_oleh, permohonan_id)
        values (#{satker}, #{pelangganId}, #{asal}, #{pembayaranId}, #{ntpn}, #{jumlah}, #{i.tujuan}, #{akun}, #{i.alasan}, #{bukti}, #{i.rekeningBank},
            #{i.rekeningNomor}, #{i.rekeningNama}, #{kini}, #{oleh}, #{permohonanId}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long buat(String satker, Long pelangganId, Asal asal, Long pembayaranId, String ntpn, BigDecimal jumlah, String akun, @Param("i") IsianKelebihan i,
        UUID bukti, Instant kini, String oleh, Long permohonanId);

    @Update("""
        update kelebihan set status = 'DIAJUKAN', pembayaran_id = #{pembayaranId}, ntpn = #{ntpn}, jumlah = #{jumlah}, tujuan = #{i.tujuan},
            alasan = #{i.alasan}, bukti_id = coalesce(#{bukti}, bukti_id), rekening_bank = #{i.rekeningBank}, rekening_nomor = #{i.rekeningNomor},
            rekening_nama = #{i.rekeningNama}
        where id = #{id} and status = 'PERLU_DILENGKAPI'""")
    int lengkapi(long id, Long pembayaranId, String ntpn, BigDecimal jumlah, @Param("i") IsianKelebihan i, UUID bukti);

    @Update("""
        update kelebihan set tujuan = #{i.tujuan}, rekening_bank = #{i.rekeningBank}, rekening_nomor = #{i.rekeningNomor}, rekening_nama = #{i.rekeningNama}
        where id = #{id} and status = 'DIAJUKAN'""")
    int ubahTujuan(long id, @Param("i") IsianKelebihan i);

    @Update("update kelebihan set penanda = #{penanda} where id = #{id}")
    void penanda(long id, String penanda);

    @Update("update kelebihan set adendum_id = #{dokumen} where id = #{id}")
    void adendum(long id, UUID dokumen);

    @Update("update kelebihan set status = #{ke} where id = #{id} and status = #{dari}")
    int ubah(long id, StatusKelebihan dari, StatusKelebihan ke);

    @Update("""
        update kelebihan set status = #{status}, catatan = #{catatan}, pelanggan_id = #{pelangganId}, pembayaran_id = #{pembayaranId},
            diperiksa = #{kini}, diperiksa_oleh = #{oleh} where id = #{id} and status = 'DIAJUKAN'""")
    int periksa(long id, StatusKelebihan status, String catatan, Long pelangganId, Long pembayaranId, Instant kini, String oleh);

    @Update("""
        update kelebihan set status = #{status}, catatan = coalesce(#{catatan}, catatan), diputus = #{kini}, diputus_oleh = #{oleh}, mandat_id = #{mandat}
        where id = #{id} and status = 'LAYAK'""")
    int putuskan(long id, StatusKelebihan status, String catatan, Long mandat, Instant kini, String oleh);

    /** The last remark that the customer reads. */
    @Update("update kelebihan set catatan = #{catatan} where id = #{id}")
    void catat(long id, String catatan);

    @Update("""
        update kelebihan set status = 'DISETUJUI', rekening_bank = #{i.rekeningBank}, rekening_nomor = #{i.rekeningNomor}, rekening_nama = #{i.rekeningNama}
        where id = #{id} and status = 'PERLU_REKENING'""")
    void perbaikiRekening(long id, @Param("i") IsianKelebihan i);

    /** Also what was to be given back and cannot. */
    @Update("update kelebihan set status = 'DI_MUKA', tujuan = 'DI_MUKA' where id = #{id} and status = 'DISETUJUI'")
    int jadiDiMuka(long id);

    @Update("update kelebihan set nomor = #{nomor}, tanggal = #{tanggal}, dokumen_id = #{dokumen}, rekening_surat = #{rekening} where id = #{id} and nomor is null")
    int surat(long id, String nomor, LocalDate tanggal, UUID dokumen, String rekening);

    @Select("select * from pengembalian_langkah where kelebihan_id = #{id} order by id")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<LangkahPengembalian> langkah(long id);

    @Update("""
        insert into pengembalian_langkah (kelebihan_id, keadaan, nomor, tanggal, catatan, dicatat, dicatat_oleh, mandat_id)
        values (#{id}, #{keadaan}, #{nomor}, #{tanggal}, #{catatan}, #{kini}, #{oleh}, #{mandat})""")
    void tambahLangkah(long id, KeadaanPengembalian keadaan, String nomor, LocalDate tanggal, String catatan, Instant kini, String oleh, Long mandat);

    String SARING = """
        from kelebihan k left join pelanggan p on p.id = k.pelanggan_id
        where k.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
        <if test="status != null">and k.status = #{status}</if>
        <if test="pelangganId != null">and k.pelanggan_id = #{pelangganId}</if>
        <if test="h.pola != null">and (coalesce(k.ntpn, '') ilike #{h.pola} or coalesce(k.nomor, '') ilike #{h.pola} or coalesce(p.nama, '') ilike #{h.pola})</if>
        """;

    @Select("<script>select k.* " + SARING + """
        order by <choose><when test="h.urut == 'jumlah'">k.jumlah</when><when test="h.urut == 'pelanggan'">p.nama</when><otherwise>k.diajukan</otherwise></choose>
        <if test="h.turun or h.urut == null">desc</if> nulls last, k.id limit #{h.ukuran} offset #{h.lewati}</script>""")
    List<Kelebihan> daftar(@Param("satker") String[] satker, @Param("status") String status, @Param("pelangganId") Long pelangganId, @Param("h") PermintaanHalaman h);

    @Select("<script>select count(*) " + SARING + "</script>")
    long banyak(@Param("satker") String[] satker, @Param("status") String status, @Param("pelangganId") Long pelangganId, @Param("h") PermintaanHalaman h);

    /** What was opened for the money of a paid order that was given up. */
    record Pembatalan(long permohonanId, long id) {
    }

    /** The newest of each of these requests. */
    @Select("""
        <script>select t.permohonan_id, max(k.id) id from kelebihan k join pembayaran p on p.id = k.pembayaran_id join tagihan t on t.id = p.tagihan_id
        where k.asal = 'PEMBATALAN' and t.permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> group by t.permohonan_id</script>""")
    List<Pembatalan> pembatalan(@Param("ids") List<Long> ids);

    @Select("select count(*) from kelebihan where pelanggan_id = #{pelangganId} and (status in ('PERLU_DILENGKAPI', 'PERLU_REKENING') or" + TANPA_REKENING + ")")
    int perluTindakan(long pelangganId);

    @Select("select * from kelebihan where pelanggan_id = #{pelangganId} and" + TANPA_REKENING + "order by id")
    List<Kelebihan> tanpaRekening(long pelangganId);
}
