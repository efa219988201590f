package id.laju.pengaduan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Scope {@code perkara}: nobody handles or decides a complaint about work in which he had a part, nor an appeal against what he decided (HLP-015; ISO/IEC 17025, 7.9.6). */
@Component
class LingkupPerkara extends LingkupPengaduan {

    private final PerkaraService perkara;

    LingkupPerkara(PengaduanMapper mapper, PerkaraService perkara) {
        super(mapper);
        this.perkara = perkara;
    }

    @Override
    public String nama() {
        return "perkara";
    }

    @Override
    Optional<String> larangan(Pengaduan p, String orang, List<String> tugas) {
        return perkara.larangan(p, orang, tugas).map(l -> p.kata("Anda ikut mengerjakan yang diadukan (langkah ") + l + p.kata("), jadi pengaduan ini harus dikerjakan orang lain."));
    }
}
