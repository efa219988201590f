package id.laju.lhu;

import id.laju.Orang;
import id.laju.Pekerjaan;
import id.laju.dokumen.KunciService;
import id.laju.mesin.PemulaiProses;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reports for tests, brought through the real forms to the step that a test is about. */
@Component
public class ContohLhu {

    public static final String SANDI = "laju-demo-tte";
    /** Beyond what the register of analysis numbers reaches in all tests together. */
    private static final AtomicInteger URUT = new AtomicInteger(5000);

    /** @param laporanId of the one report the process {@code penerbitan} runs for */
    public record Berjalan(String kasus, long permohonanId, long laporanId) {
    }

    private final ContohPermohonan permohonan;
    private final PermohonanService service;
    private final ContohHasil laboratorium;
    private final RuntimeService mesin;
    private final PemulaiProses pemulai;
    private final ManagementService pengelola;
    private final KunciService kunci;
    private final JdbcTemplate sql;
    private final Orang orang;

    ContohLhu(ContohPermohonan permohonan, PermohonanService service, ContohHasil laboratorium, RuntimeService mesin, PemulaiProses pemulai, ManagementService pengelola,
            KunciService kunci, JdbcTemplate sql, Orang orang) {
        this.permohonan = permohonan;
        this.service = service;
        this.laboratorium = laboratorium;
        this.mesin = mesin;
        this.pemulai = pemulai;
        this.pengelola = pengelola;
        this.kunci = kunci;
        this.sql = sql;
        this.orang = orang;
    }

    /** A paid order whose samples are all tested. @return id of the request */
    public long order(int sampel, boolean gabung) {
        return order(ContohPermohonan.SATKER, sampel, gabung);
    }

    public long order(String satker, int sampel, boolean gabung) {
        long id = permohonan.ajukan(satker, sampel, 2, gabung);
        service.jadikanOrder(id);
        permohonan.sampel(id).forEach(s -> laboratorium.uji(s, "%04d/KMN/2026".formatted(URUT.incrementAndGet())));
        return id;
    }

    /** The process for the order's report of that position, from 0. */
    public Berjalan mulai(long permohonanId, int urutan) {
        long laporan = service.laporan(permohonanId).get(urutan).id();
        var p = service.ambil(permohonanId);
        pemulai.mulai("penerbitan", p.kasus(), Map.of("satker", p.satker(), "permohonanId", permohonanId,
                "pelangganId", p.pelangganId(), "laporanId", laporan));
        return new Berjalan(p.kasus(), permohonanId, laporan);
    }

    public Berjalan mulai() {
        return mulai(order(1, false), 0);
    }

    public Berjalan bernomor() {
        Berjalan b = mulai();
        orang.selesaikan("ketua", b.kasus(), "beriNomorLhu", Map.of());
        return b;
    }

    public Berjalan menungguTandaTangan() {
        Berjalan b = bernomor();
        buat(b);
        return b;
    }

    public void buat(Berjalan b) {
        orang.selesaikan("cs", b.kasus(), "buatLhu", Map.of("penandaTangan", "kepala", "tanpaSimbol", false));
    }

    /** A demo key for the Kepala Balai, whatever earlier tests left. */
    public void siapkanKunci() {
        siapkanKunci("kepala");
    }

    public void siapkanKunci(String kepala) {
        sql.update("delete from percobaan_tanda_tangan");
        kunci.buat(kepala, SANDI.toCharArray(), true);
    }

    public String tugasTte(Berjalan b) {
        return orang.tugas(b.kasus(), "tandatanganiLhu").getId();
    }

    /** Runs what waits as a job of this case. */
    public void jalankanPekerjaan(String kasus) {
        List<String> instans = mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus).list().stream().map(i -> i.getProcessInstanceId()).toList();
        instans.forEach(i -> pengelola.createJobQuery().processInstanceId(i).messages().list().forEach(j -> Pekerjaan.kerjakan(pengelola, j.getId())));
    }
}
