package id.laju.pengaduan;

import id.laju.mesin.LingkupIndependensi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Scope {@code banding}: whoever did these steps of the complaint that is appealed against does not do this one for the appeal. It stops nobody where nothing is appealed against. */
@Component
class LingkupBanding implements LingkupIndependensi {

    private final PengaduanMapper mapper;
    private final PerkaraService perkara;

    LingkupBanding(PengaduanMapper mapper, PerkaraService perkara) {
        this.mapper = mapper;
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
        return Optional.ofNullable(p.asalId()).flatMap(a -> perkara.dikerjakanPada(mapper.cari(a).orElseThrow(), orang, tugas))
            .map(l -> "Anda mengerjakan pengaduan yang dibanding (langkah " + l + "), jadi bandingnya harus diverifikasi orang lain.");
    }
}
