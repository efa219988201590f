package id.laju.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.laju.kasus.KasusUtuh;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whole testing cases per second through the services beside the same models in a bare engine, in turns, on one PostgreSQL. */
@Component
@ConditionalOnProperty(BenchUji.SAKLAR)
class UkurKasus {

    private static final int PALING_BANYAK = 25;

    private final KasusUtuh kasus;
    private final PenghitungAplikasi aplikasi;
    private final HistoryService riwayat;
    private final RiwayatRekam tingkat;
    private final JdbcTemplate sql;
    private final HikariDataSource kolam;

    UkurKasus(KasusUtuh kasus, PenghitungAplikasi aplikasi, HistoryService riwayat, RiwayatRekam tingkat, JdbcTemplate sql, HikariDataSource kolam) {
        this.kasus = kasus;
        this.aplikasi = aplikasi;
        this.riwayat = riwayat;
        this.tingkat = tingkat;
        this.sql = sql;
        this.kolam = kolam;
    }

    /** @param pemanasan cases of each kind before the clock runs. @param putaran rounds of {@code banyak} cases of each kind. @return printed figures */
    String ukur(int pemanasan, int putaran, int banyak) throws IOException {
        kasus.siapkan();
        Rekaman rekaman = new Rekaman(riwayat, kasus.selesai());
        tingkat.selesaiMerekam();
        sql.execute("create database polos");
        HitunganSql hitunganPolos = new HitunganSql();
        try (MesinPolos polos = new MesinPolos(kolam, hitunganPolos, rekaman)) {
            KasusPolos kasusPolos = new KasusPolos(polos.mesin(), rekaman);
            for (int i = 0; i < pemanasan; i++) {
                kasus.selesai();
                kasusPolos.selesai("panas/" + i);
            }
            aplikasi.ulang();
            hitunganPolos.ulang();
            ProsesorPostgres postgres = new ProsesorPostgres(sql);
            Lama laju = new Lama(postgres);
            Lama mesin = new Lama(postgres);
            for (int p = 0; p < putaran; p++) {
                for (int i = 0; i < banyak; i++) {
                    laju.ukur(kasus::selesai);
                    String nomor = "polos/" + p + "-" + i;
                    mesin.ukur(() -> kasusPolos.selesai(nomor));
                }
            }
            return laporan(laju, mesin, hitunganPolos);
        }
    }

    private String laporan(Lama laju, Lama mesin, HitunganSql polos) {
        int n = laju.banyak();
        double dokumen = aplikasi.waktuDokumen() / 1e6;
        double tanpa = laju.jumlah() - dokumen;
        double prosesorTanpa = laju.prosesor() - aplikasi.prosesorDokumen() / 1e6;
        return """
            Cases of one sample to their closing, one after the other, %d of each kind in turns
                                        cases/s   median ms   p90 ms   processor ms   PostgreSQL ms   transactions   statements   round trips
              bare engine               %7.2f   %9.0f   %6.0f   %12.0f   %13.0f   %12.1f   %10.1f   %11.1f
              LAJU with documents       %7.2f   %9.0f   %6.0f   %12.0f   %13.0f   %12.1f   %10.1f   %11.1f
              LAJU without documents    %7.2f                        %12.0f
              documents: %s a case (%.0f %% of the time)
              ratio to the bare engine: %.2f with documents, %.2f without; by the processor %.2f and %.2f, with the database's %.2f and %.2f
            Statements per case by first table, LAJU and bare engine:
            %s
            %s""".formatted(n, 1000 * n / mesin.jumlah(), mesin.median(), mesin.persen(90), mesin.prosesor() / n, mesin.prosesorBasisData() / n, polos.banyakTransaksi() / (double) n, polos.banyakPerkataan() / (double) n, polos.banyakPerjalanan() / (double) n,
                1000 * n / laju.jumlah(), laju.median(), laju.persen(90), laju.prosesor() / n, laju.prosesorBasisData() / n, aplikasi.sql().banyakTransaksi() / (double) n, aplikasi.sql().banyakPerkataan() / (double) n,
                aplikasi.sql().banyakPerjalanan() / (double) n, 1000 * n / tanpa, prosesorTanpa / n, aplikasi.rincianDokumen(n), 100 * dokumen / laju.jumlah(), mesin.jumlah() / laju.jumlah(),
                mesin.jumlah() / tanpa, mesin.prosesor() / laju.prosesor(), mesin.prosesor() / prosesorTanpa, (mesin.prosesor() + mesin.prosesorBasisData()) / (laju.prosesor() + laju.prosesorBasisData()),
                (mesin.prosesor() + mesin.prosesorBasisData()) / (prosesorTanpa + laju.prosesorBasisData()),
                tabel(aplikasi.sql().perTabel(), polos.perTabel(), n), rinci(n));
    }

    /** The statements themselves, when {@code bench.rinci=true} asks for them. */
    private String rinci(int n) {
        return !Boolean.getBoolean("bench.rinci") ? "" : aplikasi.sql().perKata().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(e -> "  %6.1f  %s".formatted(e.getValue() / (double) n, e.getKey())).collect(Collectors.joining("\n"));
    }

    private static String tabel(Map<String, Long> laju, Map<String, Long> polos, int n) {
        return laju.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).limit(PALING_BANYAK)
                .map(e -> "  %6.1f %6.1f  %s".formatted(e.getValue() / (double) n, polos.getOrDefault(e.getKey(), 0L) / (double) n, e.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
