package id.laju.tagihan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of payments as SIMPONI would write them. */
final class BerkasUang {

    static final String KEPALA = "No;Kode Billing;NTPN;NTB;Jumlah (Rp);Tanggal Bayar;Bank/Pos;Kanal";
    private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss");

    private BerkasUang() {
    }

    static byte[] csv(String... baris) {
        return (KEPALA + "\r\n" + String.join("\r\n", baris) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] csv(List<PembayaranMasuk> semua) {
        List<String> baris = new ArrayList<>();
        semua.forEach(p -> baris.add(baris(p)));
        return csv(baris.toArray(String[]::new));
    }

    static String baris(PembayaranMasuk p) {
        return String.join(";", "1", p.kodeBilling(), p.ntpn(), p.ntb(), id.laju.umum.Rupiah.angka(p.jumlah()) + ",00",
            SAAT.format(LocalDateTime.ofInstant(p.dibayarPada(), AlurPembayaran.WIB)), p.bank(), p.kanal());
    }

    /** A workbook with a title above, numbers as numbers and dates as dates. */
    static byte[] xlsx(List<PembayaranMasuk> semua) {
        return xlsx(semua, "dd/mm/yyyy hh:mm:ss");
    }

    /** @param bentuk in which Excel shows the moment of payment */
    static byte[] xlsx(List<PembayaranMasuk> semua, String bentuk) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(hasil, "SIMPONI", "1.0")) {
            Worksheet l = buku.newWorksheet("Daftar");
            l.value(0, 0, "LAPORAN PENERIMAAN");
            String[] kepala = KEPALA.split(";");
            for (int k = 0; k < kepala.length; k++) {
                l.value(2, k, kepala[k]);
            }
            for (int i = 0; i < semua.size(); i++) {
                isi(l, i + 3, semua.get(i), bentuk);
            }
            l.value(semua.size() + 3, 0, "Total");
            l.value(semua.size() + 3, 4, semua.stream().map(PembayaranMasuk::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil.toByteArray();
    }

    private static void isi(Worksheet l, int baris, PembayaranMasuk p, String bentuk) {
        l.value(baris, 0, baris - 2);
        if (p.kodeBilling().matches("\\d{15}")) {
            l.value(baris, 1, new BigDecimal(p.kodeBilling()));
        } else {
            l.value(baris, 1, p.kodeBilling());
        }
        l.value(baris, 2, p.ntpn());
        l.value(baris, 3, p.ntb());
        l.value(baris, 4, p.jumlah());
        l.value(baris, 5, LocalDateTime.ofInstant(p.dibayarPada(), AlurPembayaran.WIB));
        l.style(baris, 5).format(bentuk).set();
        l.value(baris, 6, p.bank());
        l.value(baris, 7, p.kanal());
    }
}
