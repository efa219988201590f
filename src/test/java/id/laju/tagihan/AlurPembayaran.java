package id.laju.tagihan;

import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.JawabanService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Walks an accepted quotation through its payment, as the real people would. */
@Component
public class AlurPembayaran {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final AtomicInteger URUT = new AtomicInteger();

    private final AlurPenawaran penawaran;
    private final JawabanService jawaban;
    private final RuntimeService mesin;
    private final TagihanService tagihan;
    private final BayarService bayar;
    private final PembayaranService pembayaran;
    private final Orang orang;
    private final Clock jam;

    AlurPembayaran(AlurPenawaran penawaran, JawabanService jawaban, RuntimeService mesin, TagihanService tagihan, BayarService bayar, PembayaranService pembayaran, Orang orang, Clock jam) {
        this.penawaran = penawaran;
        this.jawaban = jawaban;
        this.mesin = mesin;
        this.tagihan = tagihan;
        this.bayar = bayar;
        this.pembayaran = pembayaran;
        this.orang = orang;
        this.jam = jam;
    }

    public AlurPenawaran penawaran() {
        return penawaran;
    }

    /** A request that waits for its billing code. @return id of the request */
    public long mulai(BigDecimal diskon) {
        long id = penawaran.disetujui(diskon);
        mesin.startProcessInstanceByKey("pembayaran", kasus(id), Map.of("satker", "bbspjikfk", "permohonanId", id, "pelangganId", pelanggan()));
        return id;
    }

    public String kasus(long permohonanId) {
        return penawaran.kasus(permohonanId);
    }

    public long pelanggan() {
        return penawaran.pelanggan();
    }

    public Tagihan tagihan(long permohonanId) {
        return tagihan.semua(permohonanId).get(0);
    }

    /** 15 digits that nothing else uses. */
    static String kode() {
        return "820261121" + "%06d".formatted(URUT.incrementAndGet());
    }

    static String ntpn() {
        return "NTPN%012d".formatted(URUT.incrementAndGet());
    }

    Map<String, Object> billing(String kode, BigDecimal total) {
        return new HashMap<>(Map.of("kode", kode, "total", total));
    }

    /** The bendahara issues a code. */
    public Tagihan terbit(long permohonanId) {
        orang.selesaikan("bendahara", kasus(permohonanId), "terbitkanBilling", billing(kode(), tagihan(permohonanId).total()));
        penawaran.latar(kasus(permohonanId));
        return tagihan(permohonanId);
    }

    public Tagihan mulaiTerbit() {
        return terbit(mulai(null));
    }

    /** The same as a part of its service, with everything that ends or follows the payment. */
    public Tagihan mulaiTerbitUtuh() {
        return terbit(mulaiDisetujuiUtuh());
    }

    /** Up to the billing code. @return the request */
    long mulaiDisetujuiUtuh() {
        long id = penawaran.mulaiUtuh();
        jawaban.setuju(penawaran.terbit(id, List.of()), pelanggan(), AlurPenawaran.PELANGGAN);
        penawaran.latar(kasus(id));
        return id;
    }

    /** Paid exactly, now. @return id of the payment */
    public long bayar(Tagihan t) {
        return bayar(t, t.total());
    }

    /** @return id of the payment, which waits for reconciliation unless it is exact and the first */
    public long bayar(Tagihan t, BigDecimal jumlah) {
        return pembayaran.catat(bayaran(t.kode(), jumlah, jam.instant()), "bendahara").pembayaranId();
    }

    /** With a code that no bill has. */
    public long bayarTakDikenal(BigDecimal jumlah) {
        return pembayaran.catat(bayaran(kode(), jumlah, jam.instant()), "bendahara").pembayaranId();
    }

    void unggah(Tagihan t) {
        bayar.unggahBukti(t.id(), pelanggan(), "bukti.pdf", ContohBerkas.pdf("BUKTI TRANSFER"), "sudah", AlurPenawaran.PELANGGAN);
    }

    /** Exactly what the bill asks for, paid now. */
    PembayaranMasuk pas(Tagihan t) {
        return bayaran(t.kode(), t.total(), jam.instant());
    }

    static PembayaranMasuk bayaran(String kode, BigDecimal jumlah, Instant saat) {
        return new PembayaranMasuk("bbspjikfk", kode, ntpn(), "123456789012", jumlah, saat.truncatedTo(ChronoUnit.SECONDS), "Bank Contoh", "ATM", SumberPembayaran.BENDAHARA, null);
    }

    /** The same as the form sends it. */
    static Map<String, Object> isian(String keputusan, PembayaranMasuk p) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("keputusan", keputusan);
        isi.put("kodeBilling", p.kodeBilling());
        isi.put("ntpn", p.ntpn());
        isi.put("ntb", p.ntb());
        isi.put("jumlah", p.jumlah());
        isi.put("dibayarPada", LocalDateTime.ofInstant(p.dibayarPada(), WIB).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        isi.put("bank", p.bank());
        isi.put("kanal", p.kanal());
        return isi;
    }
}
