package id.laju.pengaduan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Scope {@code putusan}: the letter of an appeal is not signed by who worked on the order or did these steps of the complaint that is appealed against. It stops nobody where nothing is appealed against. */
@Component
class LingkupTandaBanding extends LingkupPengaduan {

    private final PerkaraService perkara;

    LingkupTandaBanding(PengaduanMapper mapper, PerkaraService perkara) {
        super(mapper);
        this.perkara = perkara;
    }

    @Override
    public String nama() {
        return "putusan";
    }

    @Override
    public Set<String> tugas() {
        return PerkaraService.MEMUTUS;
    }

    @Override
    Optional<String> larangan(Pengaduan p, String orang, List<String> tugas) {
        return p.banding() ? perkara.alasanMenandatangani(p, orang, tugas).map(l -> "Anda ikut dalam perkara yang dibanding (langkah " + l + "), jadi surat jawabannya harus ditandatangani orang lain.") : Optional.empty();
    }
}
