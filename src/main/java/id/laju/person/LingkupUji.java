package id.laju.person;

import id.laju.kelas.RiwayatInstruktur;
import id.laju.mesin.KasusService;
import id.laju.mesin.LingkupIndependensi;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever tested somebody of an order, was appointed for it, or trained one of its people, does not decide about it (ISO/IEC 17024, 7.4): the rows tell, and the steps of the case. */
@Component
class LingkupUji implements LingkupIndependensi {

    private final UjiMapper mapper;
    private final KasusService kasus;
    private final PermohonanService permohonan;
    private final RiwayatInstruktur instruktur;

    LingkupUji(UjiMapper mapper, KasusService kasus, PermohonanService permohonan, RiwayatInstruktur instruktur) {
        this.mapper = mapper;
        this.kasus = kasus;
        this.permohonan = permohonan;
        this.instruktur = instruktur;
    }

    @Override
    public String nama() {
        return "uji";
    }

    @Override
    public Set<String> tugas() {
        return Set.of("userTask_laksanakanUji");
    }

    @Override
    public boolean seluruhKasus() {
        return true;
    }

    @Override
    public String variabel() {
        return "permohonanId";
    }

    @Override
    public Optional<String> larangan(String orang, List<String> tugas, Map<String, Object> variabel, boolean sesudah) {
        long id = ((Number) variabel.get(variabel())).longValue();
        boolean langkah = kasus.linimasa(permohonan.ambil(id).kasus()).stream().anyMatch(l -> tugas.contains(l.elemen()) && l.dikerjakan(orang));
        if (instruktur.pernahMelatih(id).contains(orang)) {
            return Optional.of("Anda melatih peserta order ini dalam bimtek, jadi keputusannya harus diambil orang lain.");
        }
        return langkah || mapper.pernahMenguji(id).contains(orang) ? Optional.of("Anda menguji peserta order ini, jadi keputusannya harus diambil orang lain.") : Optional.empty();
    }
}
