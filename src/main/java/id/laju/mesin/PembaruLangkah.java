package id.laju.mesin;

import id.laju.kalender.KalenderKerja;
import id.laju.kalender.Norma;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.stereotype.Component;

/**
 * Our row of an open step after its case went over: it keeps its beginning, holder and handle, and says everything else as the new model
 * does. Its due date is counted again, from its beginning, only where the models say it differently; a day that a person set stays.
 */
@Component
class PembaruLangkah {

    private final PindahMapper mapper;
    private final LangkahKini kini;
    private final PencatatKasus kasus;
    private final PeranTugas peran;
    private final PenentuEskalasi eskalasi;
    private final KalenderKerja kalender;
    private final Clock jam;

    PembaruLangkah(PindahMapper mapper, LangkahKini kini, PencatatKasus kasus, PeranTugas peran, PenentuEskalasi eskalasi, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.kini = kini;
        this.kasus = kasus;
        this.peran = peran;
        this.eskalasi = eskalasi;
        this.kalender = kalender;
        this.jam = jam;
    }

    /**
     * @param posisi where the token of the step stands now
     * @param tugas null for a wait that is no task
     * @param lama the element in the version before; null for a step whose own instance stays and only its caller went over
     */
    Langkah perbarui(Langkah l, ExecutionEntity posisi, TaskEntity tugas, ActivityImpl lama) {
        SifatWarisan sifat = kasus.sifat(posisi);
        ActivityImpl baru = posisi.getActivity();
        Instant tenggat = lama == null ? l.tenggat() : tenggat(l, posisi, tugas, lama, baru);
        if (tugas != null && !Objects.equals(tenggat, l.tenggat())) {
            tugas.setDueDate(tenggat == null ? null : Date.from(tenggat));
        }
        Langkah hasil = mapper.perbarui(l.id(), baris(l, posisi, tugas, sifat, tenggat), jam.instant()).orElse(l);
        kini.ingat(hasil);
        return hasil;
    }

    private LangkahBaru baris(Langkah l, ExecutionEntity posisi, TaskEntity tugas, SifatWarisan sifat, Instant tenggat) {
        ActivityImpl baru = posisi.getActivity();
        return new LangkahBaru(l.kasus(), l.proses(), posisi.getProcessDefinition().getVersion(), VersiModel.varian(posisi.getProcessDefinition().getTenantId()), baru.getId(), tugas == null ? kasus.kata(l.kasus(), baru.getName()) : tugas.getName(), l.jenis(),
            l.pegangan(), l.lingkup(), tugas == null ? l.peran() : String.join(",", peran.dari(tugas)), PencatatLangkah.giliran(sifat, tugas == null ? "pelanggan" : PencatatKasus.BALAI),
            kasus.kata(l.kasus(), sifat.ambil(SifatLangkah.STATUS_PELANGGAN)), sifat.ambil(SifatLangkah.STATUS_SAMPEL), eskalasi.untuk(satker(l), sifat), l.dibuat(), tenggat, null, null,
            PencatatLangkah.alamat(sifat.sendiri(SifatLangkah.HALAMAN), PencatatLangkah.lingkup(posisi)), sifat.ambil(SifatLangkah.STATUS_STAF));
    }

    private Instant tenggat(Langkah l, ExecutionEntity posisi, TaskEntity tugas, ActivityImpl lama, ActivityImpl baru) {
        return tugas == null ? penantian(l, posisi, SifatWarisan.milik(lama), SifatWarisan.milik(baru)) : tugas(l, posisi, lama, baru);
    }

    private Instant penantian(Langkah l, ExecutionEntity posisi, SifatLangkah lama, SifatLangkah baru) {
        String batas = baru.ambil(SifatLangkah.BATAS);
        return batas == null ? BatasPenungguan.pada(posisi).orElse(null) : batas.equals(lama.ambil(SifatLangkah.BATAS)) ? l.tenggat() : batas(l, batas);
    }

    private Instant tugas(Langkah l, ExecutionEntity posisi, ActivityImpl lama, ActivityImpl baru) {
        String dulu = ditetapkan(lama).map(Expression::getExpressionText).orElse(null);
        Optional<Expression> hari = ditetapkan(baru);
        if (hari.isPresent()) {
            return hari.get().getExpressionText().equals(dulu) || !(hari.get().getValue(posisi) instanceof Date d) ? l.tenggat() : d.toInstant();
        }
        return dulu == null && sama(lama, baru) ? l.tenggat() : menurutModel(l, SifatWarisan.milik(baru));
    }

    private static boolean sama(ActivityImpl lama, ActivityImpl baru) {
        return Objects.equals(SifatWarisan.milik(lama).ambil(SifatLangkah.NORMA), SifatWarisan.milik(baru).ambil(SifatLangkah.NORMA))
            && Objects.equals(SifatWarisan.milik(lama).ambil(SifatLangkah.BATAS), SifatWarisan.milik(baru).ambil(SifatLangkah.BATAS));
    }

    private static Optional<Expression> ditetapkan(ActivityImpl a) {
        return Optional.ofNullable(((UserTaskActivityBehavior) a.getActivityBehavior()).getTaskDefinition().getDueDateExpression());
    }

    private Instant menurutModel(Langkah l, SifatLangkah sifat) {
        String batas = sifat.ambil(SifatLangkah.BATAS);
        String norma = sifat.ambil(SifatLangkah.NORMA);
        return batas != null ? batas(l, batas) : norma == null ? null : kalender.batasWaktu(satker(l), l.dibuat(), Norma.urai(norma)).orElse(null);
    }

    private Instant batas(Langkah l, String batas) {
        return Optional.of(Norma.urai(batas)).filter(Norma::ditentukan).map(n -> kalender.tambah(satker(l), l.dibuat(), n)).orElse(null);
    }

    private static String satker(Langkah l) {
        return l.kasus().substring(0, l.kasus().indexOf('/'));
    }
}
