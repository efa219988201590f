package id.laju.wbs;

import id.laju.Pekerjaan;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** A report from its receipt on, handled by the people of the demo's circle. */
@Component
public class AlurWbs {

    public static final String KFK = "bbspjikfk";

    /** @param resi as shown to the reporter */
    public record Kasus(String nomor, String resi, String satker) {

        public String kunci() {
            return satker + "/" + nomor;
        }
    }

    private final LaporService lapor;
    private final PelaporService pelapor;
    private final LingkarService lingkar;
    private final GudangWbs gudang;
    private final WbsProses proses;
    private final SuratWbsService surat;
    private final TaskService mesin;
    private final RuntimeService jalan;
    private final ManagementService pengelola;

    AlurWbs(LaporService lapor, PelaporService pelapor, LingkarService lingkar, GudangWbs gudang, WbsProses proses, SuratWbsService surat, TaskService mesin, RuntimeService jalan, ManagementService pengelola) {
        this.lapor = lapor;
        this.pelapor = pelapor;
        this.lingkar = lingkar;
        this.gudang = gudang;
        this.proses = proses;
        this.surat = surat;
        this.mesin = mesin;
        this.jalan = jalan;
        this.pengelola = pengelola;
    }

    IsianLapor isian(String uraian, String... terlibat) {
        return new IsianLapor(KFK, JenisPelanggaran.GRATIFIKASI, uraian, "Laboratorium", "Seorang pegawai", ids(terlibat), "Ruang rapat", "Senin lalu", "", "", UUID.randomUUID().toString());
    }

    /** @param terlibat login names of members whom the reporter ticks */
    public Kasus lapor(String... terlibat) {
        return lapor(isian("Pegawai meminta uang kepada pelanggan supaya hasil uji dipercepat.", terlibat), List.of());
    }

    Kasus lapor(IsianLapor isian, List<Kiriman> berkas) {
        LaporService.TandaBukti t = lapor.lapor(isian, berkas);
        return new Kasus(t.nomor(), t.resi(), isian.satker());
    }

    List<Long> ids(String... orang) {
        return lingkar.anggota(KFK).stream().filter(a -> List.of(orang).contains(a.staf())).map(Anggota::id).toList();
    }

    void kerjakan(Kasus k, String orang, LangkahWbs langkah, String keputusan, String teks) {
        proses.selesaikan(gudang.ambil(k.nomor()), langkah, orang, new Tindakan(keputusan, teks, null, "LISAN"));
    }

    void teruskan(Kasus k, String orang, String kepada) {
        proses.selesaikan(gudang.ambil(k.nomor()), LangkahWbs.TERUSKAN, orang, new Tindakan("teruskan", "Mohon diselesaikan segera.", ids(kepada).get(0), null));
    }

    void tandatangani(Kasus k, String orang) {
        surat.tandatangani(k.nomor(), orang, "laju-demo-tte".toCharArray());
    }

    /** The usual way until the answer waits for its acknowledgement. */
    void sampaiJawaban(Kasus k) {
        kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi laporan ini.");
        teruskan(k, "ketua", "mt");
        kerjakan(k, "mt", LangkahWbs.SELESAIKAN, "selesai", "Pegawai mengakui dan diberi peringatan.");
        kerjakan(k, "ketua", LangkahWbs.SUSUN, null, "Pegawai yang bersangkutan sudah diberi peringatan.");
        tandatangani(k, "kepala");
    }

    String status(Kasus k) {
        return pelapor.lihat(k.resi()).status();
    }

    Optional<String> menunggu(Kasus k) {
        return gudang.langkahKini(gudang.ambil(k.nomor())).flatMap(l -> gudang.pelaksana(gudang.ambil(k.nomor()), l)).map(Anggota::staf);
    }

    Task tugas(Kasus k) {
        return mesin.createTaskQuery().processInstanceBusinessKey(k.kunci()).singleResult();
    }

    /** Fires what is due of the case now. */
    void jalankan(Kasus k) {
        pengelola.createJobQuery().executable().processDefinitionKey(WbsProses.KUNCI).list().stream().filter(j -> k.kunci().equals(kunci(j))).forEach(j -> Pekerjaan.kerjakan(pengelola, j.getId()));
    }

    private String kunci(Job j) {
        ProcessInstance p = jalan.createProcessInstanceQuery().processInstanceId(j.getProcessInstanceId()).singleResult();
        return p == null ? null : p.getBusinessKey();
    }
}
