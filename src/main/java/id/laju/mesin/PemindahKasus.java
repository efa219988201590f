package id.laju.mesin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one case over to another version: all its instances of that version, however deep they were called, with their tasks, due dates,
 * timers and our record of them, in one transaction that holds the case.
 */
@Component
public class PemindahKasus {

    private final RuntimeService mesin;
    private final ManagementService pengelola;
    private final PenyusunPindah penyusun;
    private final PembaruTugas pembaruTugas;
    private final PembaruLangkah pembaruLangkah;
    private final PencatatFase fase;
    private final StatusPindah status;
    private final KunciKasus kunci;
    private final LangkahMapper langkah;
    private final PindahMapper pindah;
    private final SatuPerintah perintah;
    private final SebagaiSistem sistem;
    private final TransactionTemplate transaksi;
    private final Pengulang pengulang;
    private final Clock jam;

    PemindahKasus(RuntimeService mesin, ManagementService pengelola, PenyusunPindah penyusun, PembaruTugas pembaruTugas, PembaruLangkah pembaruLangkah, PencatatFase fase, StatusPindah status,
            KunciKasus kunci, LangkahMapper langkah, PindahMapper pindah, SatuPerintah perintah, SebagaiSistem sistem, TransactionTemplate transaksi, Pengulang pengulang, Clock jam) {
        this.mesin = mesin;
        this.pengelola = pengelola;
        this.penyusun = penyusun;
        this.pembaruTugas = pembaruTugas;
        this.pembaruLangkah = pembaruLangkah;
        this.fase = fase;
        this.status = status;
        this.kunci = kunci;
        this.langkah = langkah;
        this.pindah = pindah;
        this.perintah = perintah;
        this.sistem = sistem;
        this.transaksi = transaksi;
        this.pengulang = pengulang;
        this.jam = jam;
    }

    /** What would become of the case: done in truth, and undone. One that cannot be worked out takes no other along. */
    public HasilPindah coba(String nomor, RencanaPindah r) {
        try {
            return pengulang.lakukan(() -> transaksi.execute(s -> {
                s.setRollbackOnly();
                return pindahkan(nomor, r);
            }));
        } catch (RuntimeException e) {
            return HasilPindah.tetap(nomor, AlasanTetap.dari(e));
        }
    }

    /** In the caller's transaction. @throws PindahDitolak with the reason why the case stays; the caller rolls back */
    public HasilPindah pindahkan(String nomor, RencanaPindah r) {
        Kasus sebelum = kunci.kunci(nomor);
        List<String> instansi = sistem.lakukan(() -> mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).processDefinitionId(r.dari()).list())
            .stream().map(ProcessInstance::getId).toList();
        if (sebelum == null || instansi.isEmpty()) {
            throw new PindahDitolak("Kasus ini sudah tidak memakai versi lama: selesai, atau sudah dipindahkan.");
        }
        List<Langkah> terbuka = langkah.terbuka(nomor);
        Map<String, Pewaktu> pewaktu = pewaktu(instansi);
        PadananLangkah padanan = mesin(instansi, r);
        kunci.ingat(pindah.tandai(nomor));
        catatNama(nomor, padanan, r);
        sistem.lakukan(() -> perintah.lakukan(() -> hitungUlang(instansi, r)));
        sistem.lakukan(() -> perintah.lakukan(() -> perbaruiTugas(terbuka, instansi, padanan)));
        Map<Long, Langkah> baru = sistem.lakukan(() -> perintah.lakukan(() -> perbarui(nomor, terbuka, instansi, padanan)));
        status.hitung(nomor, terbuka, baru, padanan);
        return hasil(nomor, instansi, terbuka, baru, pewaktu, sebelum);
    }

    private PadananLangkah mesin(List<String> instansi, RencanaPindah r) {
        Set<String> ditempati = sistem.lakukan(() -> instansi.stream().flatMap(i -> mesin.createExecutionQuery().processInstanceId(i).list().stream())
            .map(e -> ((ExecutionEntity) e).getActivityId()).filter(a -> a != null).collect(Collectors.toSet()));
        PenyusunPindah.Tersusun t = penyusun.susun(r, ditempati);
        if (t.rencana() == null) {
            throw new PindahDitolak(t.masalah().entrySet().stream().map(m -> "\"" + DefinisiDibaca.nama(t.padanan().dari.findActivity(m.getKey())) + "\": " + String.join(" ", m.getValue()))
                .collect(Collectors.joining(" ")));
        }
        try {
            sistem.lakukan(() -> {
                mesin.newMigration(t.rencana()).processInstanceIds(instansi).execute();
                return null;
            });
            return t.padanan();
        } catch (MigratingProcessInstanceValidationException e) {
            throw new PindahDitolak(KataPindah.dari(e, t.padanan()));
        }
    }

    private void catatNama(String nomor, PadananLangkah padanan, RencanaPindah r) {
        r.pilihan().forEach((lama, baru) -> {
            if (!lama.equals(baru)) {
                pindah.bernamaLain(nomor, padanan.dari.getKey(), padanan.dari.getVersion(), padanan.ke.getVersion(), lama, baru, jam.instant());
            }
        });
    }

    /** From the beginning of the wait, as due dates are. */
    private Object hitungUlang(List<String> instansi, RencanaPindah r) {
        if (!r.hitungUlang().isEmpty()) {
            semuaPewaktu(instansi).stream().filter(j -> r.hitungUlang().contains(((JobEntity) j).getActivityId())).forEach(j -> pengelola.recalculateJobDuedate(j.getId(), true));
        }
        return null;
    }

    private Object perbaruiTugas(List<Langkah> terbuka, List<String> instansi, PadananLangkah padanan) {
        terbuka.forEach(l -> {
            TaskEntity tugas = tugas(l);
            if (tugas != null && instansi.contains(tugas.getProcessInstanceId())) {
                pembaruTugas.perbarui(tugas, padanan.dari.findActivity(l.elemen()), tugas.getExecution().getActivity());
            }
        });
        return null;
    }

    private static TaskEntity tugas(Langkah l) {
        return l.jenis().equals("userTask") ? Context.getCommandContext().getTaskManager().findTaskById(l.pegangan()) : null;
    }

    private Map<Long, Langkah> perbarui(String nomor, List<Langkah> terbuka, List<String> instansi, PadananLangkah padanan) {
        Map<String, ExecutionEntity> penungguan = new HashMap<>();
        mesin.createExecutionQuery().processInstanceBusinessKey(nomor).list().stream().map(ExecutionEntity.class::cast).filter(e -> e.getActivityId() != null)
            .forEach(e -> penungguan.put(e.getActivityInstanceId(), e));
        penungguan.values().forEach(fase::pindah);
        Map<Long, Langkah> hasil = new LinkedHashMap<>();
        terbuka.forEach(l -> {
            TaskEntity tugas = tugas(l);
            ExecutionEntity posisi = tugas == null ? penungguan.get(l.pegangan()) : tugas.getExecution();
            if (posisi != null) {
                hasil.put(l.id(), pembaruLangkah.perbarui(l, posisi, tugas, instansi.contains(posisi.getProcessInstanceId()) ? padanan.dari.findActivity(l.elemen()) : null));
            }
        });
        return hasil;
    }

    private record Pewaktu(String nama, Instant saat) {
    }

    private Map<String, Pewaktu> pewaktu(List<String> instansi) {
        return sistem.lakukan(() -> perintah.lakukan(() -> semuaPewaktu(instansi).stream().collect(Collectors.toMap(Job::getId, PemindahKasus::pewaktu))));
    }

    private List<Job> semuaPewaktu(List<String> instansi) {
        return instansi.stream().flatMap(i -> pengelola.createJobQuery().processInstanceId(i).timers().list().stream()).toList();
    }

    private static Pewaktu pewaktu(Job j) {
        BpmnModelInstance model = Context.getProcessEngineConfiguration().getDeploymentCache().findBpmnModelInstanceForProcessDefinition(j.getProcessDefinitionId());
        return new Pewaktu(KataPewaktu.nama(model, ((JobEntity) j).getActivityId()), saat(j.getDuedate()));
    }

    private static Instant saat(Date d) {
        return d == null ? null : d.toInstant();
    }

    private HasilPindah hasil(String nomor, List<String> instansi, List<Langkah> terbuka, Map<Long, Langkah> baru, Map<String, Pewaktu> pewaktuLama, Kasus sebelum) {
        List<HasilPindah.Langkah> isi = terbuka.stream().filter(l -> baru.containsKey(l.id()))
            .map(l -> new HasilPindah.Langkah(l.nama(), baru.get(l.id()).nama(), l.tenggat(), baru.get(l.id()).tenggat())).toList();
        return new HasilPindah(nomor, null, instansi.size(), isi, bandingkan(pewaktuLama, pewaktu(instansi)), sebelum.status(), kunci.kunci(nomor).status());
    }

    private static List<HasilPindah.Pewaktu> bandingkan(Map<String, Pewaktu> lama, Map<String, Pewaktu> baru) {
        List<HasilPindah.Pewaktu> hasil = new ArrayList<>();
        lama.forEach((id, p) -> hasil.add(new HasilPindah.Pewaktu(p.nama(), p.saat(), Optional.ofNullable(baru.get(id)).map(Pewaktu::saat).orElse(null))));
        baru.forEach((id, p) -> {
            if (!lama.containsKey(id)) {
                hasil.add(new HasilPindah.Pewaktu(p.nama(), null, p.saat()));
            }
        });
        return hasil;
    }
}
