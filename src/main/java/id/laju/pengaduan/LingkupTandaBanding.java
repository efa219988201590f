package id.laju.pengaduan;

import id.laju.mesin.LingkupIndependensi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Scope {@code putusan}: the letter of an appeal is not signed by who worked on the order or did these steps of the complaint that is appealed against. It stops nobody where nothing is appealed against. */
@Component
class LingkupTandaBanding implements LingkupIndependensi {

    private final PengaduanMapper mapper;
    private final PerkaraService perkara;

    LingkupTandaBanding(PengaduanMapper mapper, PerkaraService perkara) {
        this.mapper = mapper;
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
    public boolean seluruhKasus() {
        return true;
    }

    @Override
    public String variabel() {
        return PengaduanProses.PENGADUAN_ID;
    }

    @Override
    public Optional<String> larangan(String orang, List<String> tugas, Map<String, Object> variabel, boolean sesudah) {
        Pengaduan p = mapper.cari(((Number) variabel.get(variabel())).longValue()).orElseThrow();
        return p.banding() ? perkara.alasanMenandatangani(p, orang, tugas).map(l -> "Anda ikut dalam perkara yang dibanding (langkah " + l + "), jadi surat jawabannya harus ditandatangani orang lain.") : Optional.empty();
    }
}
