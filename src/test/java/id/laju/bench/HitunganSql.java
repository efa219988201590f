package id.laju.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Transactions, round trips and statements since the last reset, by verb and table, and the words of each. */
final class HitunganSql {

    private static final Pattern TABEL = Pattern.compile("(?is)^\\s*(?:with\\b.*?)?(select\\b.*?\\bfrom|insert\\s+into|update|delete\\s+from)\\s+([a-z_]+)");

    private final AtomicLong transaksi = new AtomicLong();
    private final AtomicLong perjalanan = new AtomicLong();
    private final Map<String, AtomicLong> perkataan = new ConcurrentHashMap<>();

    void transaksi() {
        transaksi.incrementAndGet();
    }

    /** There and back once. */
    void perjalanan() {
        perjalanan.incrementAndGet();
    }

    void perkataan(String sql) {
        perkataan.computeIfAbsent(sql, s -> new AtomicLong()).incrementAndGet();
    }

    void ulang() {
        transaksi.set(0);
        perjalanan.set(0);
        perkataan.clear();
    }

    long banyakTransaksi() {
        return transaksi.get();
    }

    long banyakPerjalanan() {
        return perjalanan.get();
    }

    long banyakPerkataan() {
        return perkataan.values().stream().mapToLong(AtomicLong::get).sum();
    }

    Map<String, Long> perKata() {
        Map<String, Long> hasil = new TreeMap<>();
        perkataan.forEach((sql, n) -> hasil.put(sql.replaceAll("\\s+", " ").strip(), n.get()));
        return hasil;
    }

    /** "select satker" to the number of such statements; the first table named counts. */
    Map<String, Long> perTabel() {
        Map<String, Long> hasil = new TreeMap<>();
        perkataan.forEach((sql, n) -> hasil.merge(pendek(sql), n.get(), Long::sum));
        return hasil;
    }

    private static String pendek(String sql) {
        Matcher m = TABEL.matcher(sql);
        return m.find() ? m.group(1).toLowerCase().split("\\s")[0] + " " + m.group(2).toLowerCase() : "other";
    }
}
