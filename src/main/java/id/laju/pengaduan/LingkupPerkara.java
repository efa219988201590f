package id.laju.pengaduan;

import id.laju.mesin.LingkupIndependensi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Scope {@code perkara}: nobody handles or decides a complaint about work in which he had a part, nor an appeal against what he decided (HLP-015; ISO/IEC 17025, 7.9.6). */
@Component
class LingkupPerkara implements LingkupIndependensi {

    private final PengaduanMapper mapper;
    private final PerkaraService perkara;

    LingkupPerkara(PengaduanMapper mapper, PerkaraService perkara) {
        this.mapper = mapper;
        this.perkara = perkara;
    }

    @Override
    public String nama() {
        return "perkara";
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
        return perkara.larangan(p, orang, tugas).map(l -> "Anda ikut mengerjakan yang diadukan (langkah " + l + "), jadi pengaduan ini harus dikerjakan orang lain.");
    }
}
