package id.laju.pemantauan;

import id.laju.mesin.Langkah;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where a case stands now: each open step with who has it, and the way on from here. */
@Component
class KasusMenunggu {

    /**
     * @param nama of the step, with the sample it is about where there are several
     * @param tugas id of the task when this reader may do it; null otherwise
     * @param pelanggan it waits for the customer, and this reader may call it
     * @param wa address with a ready text; null when the customer has no number for it
     */
    public record Baris(Langkah langkah, String nama, String siapa, String tugas, boolean pelanggan, String wa) {
    }

    private final TugasService tugas;
    private final SiapaBekerja siapa;
    private final KataPemantauan kata;
    private final TautanWa wa;

    KasusMenunggu(TugasService tugas, SiapaBekerja siapa, KataPemantauan kata, TautanWa wa) {
        this.tugas = tugas;
        this.siapa = siapa;
        this.kata = kata;
        this.wa = wa;
    }

    /** @param p null for cases without a request */
    List<Baris> milik(Permohonan p, List<Langkah> terbuka, List<RincianSampel.Baris> sampel, Pembaca pembaca) {
        Set<String> boleh = tugas.bolehKerjakan(terbuka.stream().filter(l -> l.jenis().equals("userTask")).map(Langkah::pegangan).filter(Objects::nonNull).toList(),
            siapa.sekarang().orElseThrow());
        return terbuka.stream().filter(l -> l.giliran() != null || l.peran() != null).map(l -> baris(p, l, l.nama() + RincianSampel.tentang(l, sampel), pembaca, boleh)).toList();
    }

    private Baris baris(Permohonan p, Langkah l, String nama, Pembaca pembaca, Set<String> boleh) {
        boolean pelanggan = p != null && pembaca.kantor() && "pelanggan".equals(l.giliran());
        return new Baris(l, nama, kata.orang(l), boleh.contains(l.pegangan()) ? l.pegangan() : null, pelanggan, pelanggan ? wa.untuk(p, l).orElse(null) : null);
    }
}
