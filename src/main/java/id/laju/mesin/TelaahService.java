package id.laju.mesin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.springframework.stereotype.Service;

/** Looks at a plan before any case goes over. */
@Service
public class TelaahService {

    private final LetakKasus letak;
    private final PenyusunPindah penyusun;

    TelaahService(LetakKasus letak, PenyusunPindah penyusun) {
        this.letak = letak;
        this.penyusun = penyusun;
    }

    /** @param kasus which cases may go, by their business key */
    public TelaahPindah telaah(RencanaPindah r, Predicate<String> kasus) {
        List<LetakKasus.Letak> isi = letak.pada(r.dari(), kasus);
        PenyusunPindah.Tersusun tersusun = penyusun.susun(r, letak.ditempati(r.dari(), kasus));
        BpmnModelInstance lama = penyusun.model(r.dari());
        BpmnModelInstance baru = penyusun.model(r.ke());
        Stream<TelaahPindah.Butir> ditempati = isi.stream().map(l -> butir(l, tersusun, lama, baru));
        return new TelaahPindah(Stream.concat(ditempati, dilewati(r, tersusun.padanan(), isi)).toList(), penyusun.pewaktu(r, tersusun.padanan()));
    }

    private static TelaahPindah.Butir butir(LetakKasus.Letak l, PenyusunPindah.Tersusun t, BpmnModelInstance lama, BpmnModelInstance baru) {
        Optional<ActivityImpl> tujuan = t.padanan().dari(l.elemen());
        ActivityImpl a = t.padanan().dari.findActivity(l.elemen());
        boolean sama = tujuan.filter(x -> x.getId().equals(l.elemen())).isPresent();
        List<String> masalah = tujuan.isEmpty() ? List.of("Langkah ini tidak ada di versi baru. Pilih langkah sejenis tempat kasusnya berlanjut.") : masalah(t, a);
        return new TelaahPindah.Butir(l.elemen(), l.nama(), l.jenis(), l.kasus(), tujuan.map(ActivityImpl::getId).orElse(null), tujuan.map(DefinisiDibaca::nama).orElse(null),
            sama && masalah.isEmpty() ? Map.of() : calon(t.padanan(), a), masalah, tujuan.map(x -> peringatan(l, x, lama, baru)).orElse(List.of()));
    }

    /** Of the element and of the parts around it: where a part cannot go, nobody inside can. */
    private static List<String> masalah(PenyusunPindah.Tersusun t, ActivityImpl a) {
        List<String> hasil = new ArrayList<>(t.masalah().getOrDefault(a.getId(), List.of()));
        for (ScopeImpl luar = a.getFlowScope(); luar instanceof ActivityImpl bagian; luar = bagian.getFlowScope()) {
            t.masalah().getOrDefault(bagian.getId(), List.of()).forEach(m -> hasil.add("Bagian \"" + DefinisiDibaca.nama(bagian) + "\": " + m));
        }
        return hasil;
    }

    /** Tasks that nobody stands in any more; whoever did one may have to be kept from checking it under its new id. */
    private static Stream<TelaahPindah.Butir> dilewati(RencanaPindah r, PadananLangkah padanan, List<LetakKasus.Letak> isi) {
        Set<String> ditempati = isi.stream().map(LetakKasus.Letak::elemen).collect(Collectors.toSet());
        return DefinisiDibaca.semua(padanan.dari).filter(a -> a.getActivityBehavior() instanceof UserTaskActivityBehavior)
            .filter(a -> !ditempati.contains(a.getId()) && padanan.ke.findActivity(a.getId()) == null)
            .map(a -> new TelaahPindah.Butir(a.getId(), DefinisiDibaca.nama(a), DefinisiDibaca.jenis(a), List.of(), r.pilihan().get(a.getId()),
                padanan.dari(a.getId()).map(DefinisiDibaca::nama).orElse(null), calon(padanan, a), List.of(), List.of()));
    }

    private static Map<String, String> calon(PadananLangkah padanan, ActivityImpl a) {
        Map<String, String> hasil = new LinkedHashMap<>();
        padanan.calon(a).forEach(t -> hasil.put(t.getId(), DefinisiDibaca.nama(t)));
        return hasil;
    }

    private static List<String> peringatan(LetakKasus.Letak l, ActivityImpl tujuan, BpmnModelInstance lama, BpmnModelInstance baru) {
        if (!(lama.getModelElementById(l.elemen()) instanceof CallActivity dulu && baru.getModelElementById(tujuan.getId()) instanceof CallActivity kini)) {
            return List.of();
        }
        Set<String> tambahan = masukan(kini);
        tambahan.removeAll(masukan(dulu));
        return Stream.of(
            tambahan.isEmpty() ? null : "Fase yang sudah berjalan tidak menerima masukan baru: " + String.join(", ", tambahan) + ".",
            kini.getCalledElement().equals(dulu.getCalledElement()) ? null : "Fase yang sudah berjalan tetap " + dulu.getCalledElement() + "; yang baru dipanggil adalah " + kini.getCalledElement() + ".")
            .filter(s -> s != null).toList();
    }

    private static Set<String> masukan(CallActivity panggilan) {
        Set<String> hasil = new TreeSet<>();
        if (panggilan.getExtensionElements() != null) {
            panggilan.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream().map(CamundaIn::getCamundaTarget).filter(x -> x != null).forEach(hasil::add);
        }
        return hasil;
    }
}
