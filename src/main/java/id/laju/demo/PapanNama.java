package id.laju.demo;

import id.laju.satker.SatkerService;
import id.laju.staf.Peran;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the demonstration where it is and who may come in. */
@Component
@ConditionalOnProperty("laju.demo.aktif")
class PapanNama {

    private static final Logger LOG = LoggerFactory.getLogger(PapanNama.class);

    private final StafService staf;
    private final SatkerService satker;
    private final Environment lingkungan;

    PapanNama(StafService staf, SatkerService satker, Environment lingkungan) {
        this.staf = staf;
        this.satker = satker;
        this.lingkungan = lingkungan;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tampilkan() {
        String alamat = "http://localhost:" + lingkungan.getProperty("local.server.port", "8080");
        String akun = satker.semua().stream().map(s -> "  " + s.singkatan() + ": " + staf(s.kode())).collect(Collectors.joining("\n"));
        LOG.info("""

                LAJU is running at {}
                Demo accounts, password laju-demo for all (the passphrase for signing is laju-demo-tte):
                {}
                  All balai: pusat (Admin Pusat), operator (Operator)
                  Customers: argonmulia3508 (BBSPJIKFK), tirtamusi7021 (BSPJI Palembang), kapuassegar4088 (BSPJI Pontianak)
                  Mailbox of everything that was sent: {}/demo/kotak-surat
                """, alamat, akun, alamat);
    }

    /** In the order of the roles, as the work goes. */
    String staf(String kode) {
        return staf.semua().stream().filter(s -> staf.satker(s.id()).equals(List.of(kode)))
                .sorted(Comparator.comparingInt(this::urutan).thenComparing(Staf::id)).map(s -> s.id() + " (" + s.seksi() + ")").collect(Collectors.joining(", "));
    }

    private int urutan(Staf s) {
        List<String> peran = staf.semuaPeran().stream().map(Peran::kode).toList();
        return staf.peran(s.id()).stream().mapToInt(peran::indexOf).min().orElse(peran.size());
    }
}
