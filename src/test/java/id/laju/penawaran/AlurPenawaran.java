package id.laju.penawaran;

import id.laju.Orang;
import id.laju.Pekerjaan;
import id.laju.permohonan.ContohPermohonan;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Walks a request through the quotation, as the real people would. */
@Component
public class AlurPenawaran {

    public static final String PELANGGAN = "pengguna:1";

    private final ContohPermohonan contoh;
    private final RuntimeService mesin;
    private final ManagementService pengelola;
    private final PenawaranService penawaran;
    private final PenawaranMapper mapper;
    private final PenerbitanService penerbitan;
    private final Orang orang;
    private final Clock jam;

    AlurPenawaran(ContohPermohonan contoh, RuntimeService mesin, ManagementService pengelola, PenawaranService penawaran,
            PenawaranMapper mapper, PenerbitanService penerbitan, Orang orang, Clock jam) {
        this.contoh = contoh;
        this.mesin = mesin;
        this.pengelola = pengelola;
        this.penawaran = penawaran;
        this.mapper = mapper;
        this.penerbitan = penerbitan;
        this.orang = orang;
        this.jam = jam;
    }

    /** A submitted request with its quotation phase started. */
    public long mulai() {
        return mulai(contoh.ajukanPolos());
    }

    public long mulai(long permohonanId) {
        String kasus = kasus(permohonanId);
        String satker = kasus.split("/")[0];
        mesin.startProcessInstanceByKey("penawaran", kasus,
            Map.of("satker", satker, "permohonanId", permohonanId, "pelangganId", contoh.pelanggan(satker)));
        return permohonanId;
    }

    /** A submitted request on the whole spine of its service. */
    public long mulaiUtuh() {
        return mulaiUtuh(contoh.ajukanPolos());
    }

    public long mulaiUtuh(long id) {
        mesin.startProcessInstanceByKey("pengujian", kasus(id),
            Map.of("satker", ContohPermohonan.SATKER, "permohonanId", id, "pelangganId", pelanggan()));
        latar(kasus(id));
        return id;
    }

    public String kasus(long permohonanId) {
        return contoh.kasus(permohonanId);
    }

    public long pelanggan() {
        return contoh.pelanggan(ContohPermohonan.SATKER);
    }

    /** Runs what waits to be done in the background; no timers. */
    public void latar(String kasus) {
        for (List<Job> siap = latarSiap(kasus); !siap.isEmpty(); siap = latarSiap(kasus)) {
            siap.forEach(j -> Pekerjaan.kerjakan(pengelola, j.getId()));
        }
    }

    private List<Job> latarSiap(String kasus) {
        return instansi(kasus).flatMap(i -> pengelola.createJobQuery().processInstanceId(i).messages().list().stream()).toList();
    }

    public void timer(String kasus, String elemen) {
        List<Job> job = instansi(kasus).flatMap(i -> pengelola.createJobQuery().processInstanceId(i).timers().activityId(elemen).list().stream()).toList();
        if (job.size() != 1) {
            throw new IllegalStateException(elemen + ": " + job);
        }
        pengelola.executeJob(job.get(0).getId());
    }

    /** Only when it is due by the clock. */
    public void timerTiba(String kasus, String elemen) {
        if (instansi(kasus).allMatch(i -> pengelola.createJobQuery().processInstanceId(i).activityId(elemen).executable().count() == 0)) {
            throw new IllegalStateException(elemen + " is not due");
        }
        timer(kasus, elemen);
    }

    private Stream<String> instansi(String kasus) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus).list().stream().map(i -> i.getProcessInstanceId());
    }

    public static List<Map<String, Object>> kajiUlang(String tidakSesuai) {
        return HasilPemeriksaan.ASPEK.stream().map(a -> {
            Map<String, Object> satu = new LinkedHashMap<>();
            satu.put("aspek", a);
            satu.put("sesuai", !a.equals(tidakSesuai));
            satu.put("catatan", a.equals(tidakSesuai) ? "Alat sedang dikalibrasi" : null);
            return satu;
        }).toList();
    }

    /** One of each kind; together 4.050.000 rupiah. */
    public static Map<String, Object> susunan() {
        return Map.of("keputusan", "lengkap", "penerima", "Penyedia tiket dan hotel", "caraBayar", "Dipesan pelanggan sendiri", "biaya", List.of(
            biaya("TRANSPORT", "Kereta Jakarta-Cirebon pp", "orang", 2, 600_000), biaya("PENGINAPAN", "Hotel", "kamar-malam", 1, 850_000),
            biaya("UANG_HARIAN", "Petugas", "orang-hari", 4, 430_000), biaya("LAINNYA", "Sewa kendaraan", "hari", 1, 280_000)));
    }

    public static Map<String, Object> biaya(String jenis, String uraian, String satuan, int banyak, long harga) {
        return Map.of("jenis", jenis, "uraian", uraian, "satuan", satuan, "banyak", banyak, "harga", harga);
    }

    public static Map<String, Object> terima() {
        return Map.of("keputusan", "terima", "kajiUlang", kajiUlang(null));
    }

    /** Up to the letter that waits for the customer. @return id of the quotation */
    public long terbit(long permohonanId, List<Map<String, Object>> tambahan) {
        String kasus = kasus(permohonanId);
        String akhiran = kasus.startsWith("bbspjikfk") ? "" : kasus.startsWith("bspji-palembang") ? ".plg" : ".ptk";
        orang.selesaikan("cs" + akhiran, kasus, "periksaPermohonan", terima());
        orang.selesaikan("ketua" + akhiran, kasus, "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", tambahan));
        latar(kasus);
        return penawaran.terakhir(permohonanId).orElseThrow().id();
    }

    /**
     * A request whose quotation was accepted, without its process, so that the next phase can be started by itself.
     *
     * @param diskon rupiah, or null
     */
    public long disetujui(BigDecimal diskon) {
        long id = contoh.ajukanPolos();
        penawaran.susun(id, "cs");
        penawaran.setujui(id, diskon == null ? List.of() : List.of(new BarisTambahan(JenisBaris.DISKON, "Pembebasan", "PP 54/2021 Pasal 5", diskon, "Keputusan 12/2026, 3 Maret 2026", null)), "ketua");
        mapper.setuju(penerbitan.terbitkan(id), jam.instant(), PELANGGAN);
        return id;
    }
}
