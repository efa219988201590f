package id.laju.pengaduan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Scope {@code banding}: whoever did these steps of the complaint that is appealed against does not do this one for the appeal. It stops nobody where nothing is appealed against. */
@Component
class LingkupBanding extends LingkupPengaduan {

    private final PerkaraService perkara;

    LingkupBanding(PengaduanMapper mapper, PerkaraService perkara) {
        super(mapper);
        this.perkara = perkara;
    }

    @Override
    public String nama() {
        return "banding";
    }

    @Override
    public Set<String> tugas() {
        return PerkaraService.MENANGANI;
    }

    @Override
    Optional<String> larangan(Pengaduan p, String orang, List<String> tugas) {
        return perkara.dikerjakanPadaAsal(p, orang, tugas).map(l -> "Anda mengerjakan pengaduan yang dibanding (langkah " + l + "), jadi bandingnya harus diverifikasi orang lain.");
    }
}
