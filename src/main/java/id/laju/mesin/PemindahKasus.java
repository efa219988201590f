package id.laju.mesin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one case over to another version: all its instances of that version, however deep they were called, with their tasks, due dates,
 * timers and our record of them, in one transaction that holds the case.
 */
@Component
public class PemindahKasus {

    private final RuntimeService mesin;
    private final PenyusunPindah penyusun;
    private final PewaktuPindah pewaktu;
    private final PembaruKasus pembaru;
    private final StatusPindah status;
    private final KunciKasus kunci;
    private final LangkahMapper langkah;
    private final PindahMapper pindah;
    private final SebagaiSistem sistem;
    private final TransactionTemplate transaksi;
    private final Pengulang pengulang;
    private final Clock jam;

    PemindahKasus(RuntimeService mesin, PenyusunPindah penyusun, PewaktuPindah pewaktu, PembaruKasus pembaru, StatusPindah status, KunciKasus kunci, LangkahMapper langkah,
            PindahMapper pindah, SebagaiSistem sistem, TransactionTemplate transaksi, Pengulang pengulang, Clock jam) {
        this.mesin = mesin;
        this.penyusun = penyusun;
        this.pewaktu = pewaktu;
        this.pembaru = pembaru;
        this.status = status;
        this.kunci = kunci;
        this.langkah = langkah;
        this.pindah = pindah;
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
        Map<String, PewaktuPindah.Saat> dulu = pewaktu.pada(instansi);
        PadananLangkah padanan = mesin(instansi, r);
        kunci.ingat(pindah.tandai(nomor));
        catatNama(nomor, padanan, r);
        pewaktu.hitungUlang(instansi, r);
        Map<Long, Langkah> baru = pembaru.perbarui(nomor, terbuka, instansi, padanan);
        status.hitung(nomor, terbuka, baru, padanan);
        return hasil(nomor, instansi, terbuka, baru, dulu, sebelum);
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

    private HasilPindah hasil(String nomor, List<String> instansi, List<Langkah> terbuka, Map<Long, Langkah> baru, Map<String, PewaktuPindah.Saat> dulu, Kasus sebelum) {
        List<HasilPindah.Langkah> isi = terbuka.stream().filter(l -> baru.containsKey(l.id()))
            .map(l -> new HasilPindah.Langkah(l.nama(), baru.get(l.id()).nama(), l.tenggat(), baru.get(l.id()).tenggat())).toList();
        return new HasilPindah(nomor, null, instansi.size(), isi, pewaktu.sejak(dulu, instansi), sebelum.status(), kunci.kunci(nomor).status());
    }
}
