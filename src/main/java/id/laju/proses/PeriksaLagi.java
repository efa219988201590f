package id.laju.proses;

import id.laju.mesin.GudangModel;
import id.laju.mesin.PemeriksaUsulan;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Models that their owners released, looked at again by the program that runs now: it may have lost what they name, or ask for more than they say. They
 * go on as they are; whoever released them is told. What the program brings itself was checked when it was deployed.
 */
@Component
class PeriksaLagi {

    private static final Logger LOG = LoggerFactory.getLogger(PeriksaLagi.class);

    private final GudangModel gudang;
    private final PemeriksaUsulan pemeriksa;
    private final KabarTemuan kabar;

    PeriksaLagi(GudangModel gudang, PemeriksaUsulan pemeriksa, KabarTemuan kabar) {
        this.gudang = gudang;
        this.pemeriksa = pemeriksa;
        this.kabar = kabar;
    }

    /** For what it would be refused today; nothing for what holds no longer. */
    List<TemuanModel> temuan(VersiModel v) {
        return v.dariProgram() || gudang.berakhir(v.id()) ? List.of() : pemeriksa.periksa(Map.of(v.berkas(), gudang.isi(v.id())), v.satker());
    }

    /** After the start, so that nobody waits for it; each day, because a release of one model may take away what another one calls. */
    @Scheduled(fixedDelayString = "${laju.proses.periksa-lagi:P1D}", initialDelayString = "${laju.proses.sapu-rilis:PT1M}")
    void semua() {
        Map<String, VersiModel> berkas = new LinkedHashMap<>();
        Stream.concat(gudang.terbaru().stream(), gudang.tabelTerbaru().stream()).forEach(v -> berkas.putIfAbsent(v.satker() + "/" + v.berkas(), v));
        berkas.values().forEach(this::satu);
    }

    void satu(VersiModel v) {
        try {
            List<TemuanModel> temuan = temuan(v);
            if (!temuan.isEmpty()) {
                kabar.kirim(v, temuan);
            }
        } catch (RuntimeException gagal) {
            LOG.error("Model {} tidak dapat diperiksa lagi", v.id(), gagal);
        }
    }
}
