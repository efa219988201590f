package id.laju.tagihan;

import id.laju.tagihan.KolomUang.Kolom;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes payments of the rows of a file; a bad row keeps its line and all reasons.
 *
 * @param zona of the satker, in which the file writes its times
 */
record PembacaUang(SumberBerkas sumber, String satker, ZoneId zona, Instant kini) {

    private static final Pattern KODE = Pattern.compile("(?<!\\d)\\d{15}(?!\\d)");
    private static final Pattern NTPN = Pattern.compile("(?<![A-Z0-9])(?=[A-Z0-9]*\\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{16}(?![A-Z0-9])");

    /** @throws IsianKeliru when nothing in it looks like a table of payments */
    BacaanUang baca(byte[] isi) {
        List<BarisTabel> semua = BacaTabel.dari(isi);
        KolomUang kolom = KolomUang.cari(semua, sumber);
        Map<Boolean, List<BarisTabel>> keluar = semua.stream().filter(b -> b.nomor() > kolom.baris() && !b.penutup())
            .collect(Collectors.partitioningBy(b -> sumber == SumberBerkas.BANK && kolom.pengeluaran(b)));
        if (keluar.get(false).isEmpty()) {
            throw BacaTabel.keliru("Di bawah baris judul tidak ada satu pun pembayaran." + (keluar.get(true).isEmpty() ? "" : " Semua barisnya pengeluaran."));
        }
        return new BacaanUang(keluar.get(false).stream().map(b -> baris(b, kolom)).toList(), keluar.get(true).size());
    }

    private BarisUang baris(BarisTabel b, KolomUang k) {
        Optional<BigDecimal> jumlah = jumlah(b.sel(k.di(Kolom.JUMLAH)));
        Optional<LocalDateTime> tepat = WaktuBerkas.baca(b.sel(k.di(Kolom.TANGGAL)), b.sel(k.di(Kolom.JAM)));
        Optional<Instant> saat = tepat.or(() -> hari(b, k)).map(w -> w.atZone(zona).toInstant());
        PembayaranMasuk p = new PembayaranMasuk(satker, nilai(b, k, Kolom.KODE, KODE), nilai(b, k, Kolom.NTPN, NTPN), b.sel(k.di(Kolom.NTB)),
            jumlah.orElse(null), saat.orElse(null), b.sel(k.di(Kolom.BANK)), b.sel(k.di(Kolom.KANAL)), SumberPembayaran.UNGGAH, null);
        List<String> alasan = alasan(p, b.sel(k.di(Kolom.TANGGAL)) != null && saat.isEmpty());
        return alasan.isEmpty() ? BarisUang.baik(b, p, penyetor(b.sel(k.di(Kolom.PENYETOR))), tepat.isEmpty()) : BarisUang.buruk(b, String.join(" ", alasan));
    }

    /** Rows of a bank settle nothing, so the day is enough. */
    private Optional<LocalDateTime> hari(BarisTabel b, KolomUang k) {
        return sumber == SumberBerkas.BANK ? WaktuBerkas.hari(b.sel(k.di(Kolom.TANGGAL))) : Optional.empty();
    }

    private static String penyetor(String nama) {
        return nama == null ? null : nama.substring(0, Math.min(200, nama.length()));
    }

    private List<String> alasan(PembayaranMasuk p, boolean waktuTakTerbaca) {
        List<String> hasil = new ArrayList<>();
        try {
            if (sumber == SumberBerkas.SIMPONI) {
                p.periksa(kini);
            } else {
                p.periksaBank(kini);
            }
        } catch (IsianKeliru e) {
            e.bidang().forEach((bidang, kalimat) -> hasil.add(bidang.equals("dibayarPada") && waktuTakTerbaca
                ? "Tanggal dan jam bayar tidak terbaca; tulis seperti 21-11-2026 10:15:00." : kalimat));
        }
        return hasil;
    }

    /** The bank writes code and NTPN into its description. */
    private String nilai(BarisTabel b, KolomUang k, Kolom kolom, Pattern pola) {
        String tertulis = b.sel(k.di(kolom));
        String uraian = b.sel(k.di(Kolom.URAIAN));
        if (tertulis != null || uraian == null || sumber == SumberBerkas.SIMPONI) {
            return tertulis;
        }
        Matcher m = pola.matcher(uraian.toUpperCase(Locale.ROOT));
        return m.find() ? m.group() : null;
    }

    /** Rupiah with point or comma between thousands, also with two zeros behind the comma, or the bank's sign for money that came in. */
    static Optional<BigDecimal> jumlah(String teks) {
        String angka = teks == null ? "" : teks.strip().replaceFirst("(?i)^(rp|idr)\\.?\\s*", "").replaceFirst("(?i)\\s*(cr|kr?|c)$", "");
        boolean inggris = angka.matches("\\d{1,3}(,\\d{3})*\\.00?") || angka.matches("\\d{1,3}(,\\d{3})+") || angka.matches("\\d{1,15}\\.00?");
        return Rupiah.baca(inggris ? angka.replaceFirst("\\.00?$", "").replace(",", "") : angka);
    }
}
