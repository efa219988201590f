package id.laju.mesin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.kalender.KalenderKerja;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Writes {@code langkah}: one row per step that a person or the customer works, and per status-bearing end. */
@Component
class PencatatLangkah {

    private final LangkahKini langkah;
    private final PencatatKasus kasus;
    private final PenentuTenggat tenggat;
    private final KalenderKerja kalender;
    private final SiapaBekerja siapa;
    private final PeranTugas peran;
    private final PenentuEskalasi eskalasi;
    private final DrafTugasMapper draf;
    private final ObjectMapper json;
    private final Clock jam;

    PencatatLangkah(LangkahKini langkah, PencatatKasus kasus, PenentuTenggat tenggat, KalenderKerja kalender,
            SiapaBekerja siapa, PeranTugas peran, PenentuEskalasi eskalasi, DrafTugasMapper draf, ObjectMapper json, Clock jam) {
        this.langkah = langkah;
        this.kasus = kasus;
        this.tenggat = tenggat;
        this.kalender = kalender;
        this.siapa = siapa;
        this.peran = peran;
        this.eskalasi = eskalasi;
        this.draf = draf;
        this.json = json;
        this.jam = jam;
    }

    void tugasDibuat(DelegateTask tugas) {
        SifatWarisan sifat = kasus.sifat(tugas.getExecution());
        Instant batas = tugas.getDueDate() != null ? tugas.getDueDate().toInstant()
                : tenggat.untuk(tugas.getTenantId(), sifat).orElse(null);
        if (batas != null) {
            tugas.setDueDate(Date.from(batas));
        }
        tugas.setName(kasus.kata(tugas.getExecution().getProcessBusinessKey(), tugas.getName()));
        catat(tugas.getExecution(), sifat, "userTask", tugas.getId(), String.join(",", peran.dari(tugas)), "balai", batas, false);
        if (tugas.getAssignee() != null) {
            tugasDiambil(tugas, null);
            draf.teruskan(tugas.getId(), tugas.getAssignee());
        }
    }

    /** One after the other from here on, so that the guard of independence sees what a colleague is just storing. */
    void antre(DelegateTask tugas) {
        kasus.antre(tugas.getExecution().getProcessBusinessKey());
    }

    /** Who holds the task as far as it was recorded, which is before a change that is going on now. */
    Optional<String> pemegang(DelegateTask tugas) {
        return langkah.dengan(tugas.getId()).map(Langkah::pengambil);
    }

    /** The absent colleague for whom the task was taken. */
    Optional<String> atasNama(DelegateTask tugas) {
        return langkah.dengan(tugas.getId()).map(Langkah::atasNama);
    }

    void tugasDiambil(DelegateTask tugas, String atasNama) {
        antre(tugas);
        if (tugas.getAssignee() != null && KonteksTindakan.lewatFormulir(tugas.getId())) {
            langkah.ambilLaluAkhiri(tugas.getId(), tugas.getAssignee(), jam.instant(), atasNama);
        } else {
            langkah.ambil(tugas.getId(), tugas.getAssignee(), tugas.getAssignee() == null ? null : jam.instant(), atasNama);
        }
    }

    void tugasBerakhir(DelegateTask tugas, boolean dibatalkan) {
        akhiri(tugas.getId(), dibatalkan);
    }

    void masuk(DelegateExecution e, String jenis) {
        SifatWarisan sifat = kasus.sifat(e);
        boolean lewat = !jenis.equals("receiveTask");
        catat(e, sifat, jenis, e.getActivityInstanceId(), lewat ? null : "pelanggan", lewat ? null : "pelanggan",
                lewat ? null : tenggat.untukPelanggan(e.getTenantId(), sifat).or(() -> BatasPenungguan.pada(e)).orElse(null), lewat);
    }

    void keluar(DelegateExecution e) {
        akhiri(e.getActivityInstanceId(), e.isCanceled());
    }

    private void catat(DelegateExecution e, SifatWarisan sifat, String jenis, String pegangan, String peran, String giliran,
            Instant batas, boolean lewat) {
        var proses = ((ExecutionEntity) e).getProcessDefinition();
        String nomor = e.getProcessBusinessKey();
        Instant kini = jam.instant();
        Map<String, Object> ids = lingkup(e);
        kasus.antre(nomor);
        if (!lewat) {
            kasus.hitungUlang(nomor);
        }
        langkah.simpan(new LangkahBaru(nomor, proses.getKey(), proses.getVersion(), VersiModel.varian(proses.getTenantId()), e.getCurrentActivityId(),
                kasus.kata(nomor, e.getCurrentActivityName()), jenis, pegangan, tulis(ids), peran, giliran(sifat, giliran),
                kasus.kata(nomor, sifat.ambil(SifatLangkah.STATUS_PELANGGAN)), sifat.ambil(SifatLangkah.STATUS_SAMPEL),
                eskalasi.untuk(nomor.substring(0, nomor.indexOf('/')), sifat), kini, batas, lewat ? kini : null, lewat ? pelaku() : null,
                alamat(sifat.sendiri(SifatLangkah.HALAMAN), ids), sifat.ambil(SifatLangkah.STATUS_STAF)));
        kasus.status(nomor, e, sifat.ambil(SifatLangkah.STATUS_PELANGGAN));
    }

    /** A phase may be worked for somebody else's turn, as the whole test of a product is, its waits for the balai included; who waits in it for the customer still does. */
    static String giliran(SifatWarisan sifat, String biasa) {
        String sendiri = sifat.sendiri(SifatLangkah.GILIRAN);
        String kata = sendiri == null ? biasa : sendiri;
        String fase = PencatatKasus.BALAI.equals(kata) ? sifat.panggilan(SifatLangkah.GILIRAN) : null;
        return fase == null ? kata : fase;
    }

    private void akhiri(String pegangan, boolean dibatalkan) {
        langkah.dengan(pegangan).filter(Langkah::terbuka).ifPresent(l -> akhiri(l, dibatalkan));
    }

    /**
     * What was begun on its form and not sent goes with it, except where somebody else ended it: that person may want to see it again. It goes in a statement after the
     * step was ended, which waits for a draft that is just being kept; none is kept any more from then on.
     */
    private void akhiri(Langkah l, boolean dibatalkan) {
        kasus.hitungUlang(l.kasus());
        Instant kini = jam.instant();
        Instant diambil = l.diambil() == null ? kini : l.diambil();
        String satker = l.kasus().substring(0, l.kasus().indexOf('/'));
        langkah.akhiri(l, kini, pelaku(), KonteksTindakan.keputusan(l.pegangan()), dibatalkan,
                kalender.menitKerja(satker, l.dibuat(), diambil), kalender.menitKerja(satker, diambil, kini));
        if (!dibatalkan && l.jenis().equals("userTask")) {
            draf.buang(l.pegangan(), pelaku());
        }
    }

    private String pelaku() {
        return siapa.sekarang().map(Pelaku::id).orElse("sistem");
    }

    static String alamat(String pola, Map<String, Object> ids) {
        String hasil = pola;
        for (var id : ids.entrySet()) {
            hasil = hasil == null ? null : hasil.replace("{" + id.getKey() + "}", id.getValue().toString());
        }
        return hasil;
    }

    static Map<String, Object> lingkup(DelegateExecution e) {
        Map<String, Object> ids = new TreeMap<>();
        e.getVariables().forEach((nama, nilai) -> {
            if (nama.endsWith("Id") && nilai instanceof Number) {
                ids.put(nama, nilai);
            }
        });
        return ids;
    }

    private String tulis(Map<String, Object> ids) {
        try {
            return json.writeValueAsString(ids);
        } catch (JsonProcessingException x) {
            throw new IllegalStateException(x);
        }
    }
}
