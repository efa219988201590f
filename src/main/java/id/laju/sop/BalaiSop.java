package id.laju.sop;

import id.laju.satker.SatkerService;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.stereotype.Component;

/** An SOP is always a balai's: which one a page is about, and which ones its reader may choose. */
@Component
class BalaiSop {

    private final SatkerService satker;

    BalaiSop(SatkerService satker) {
        this.satker = satker;
    }

    List<String> pilihan(Petugas p) {
        return p.pusat() ? satker.aktif().stream().map(s -> s.kode()).toList() : p.satker();
    }

    /** @param diminta empty: the first that the reader may see @throws TidakDitemukan for another's */
    String pilih(String diminta, Petugas p) {
        List<String> boleh = pilihan(p);
        if (diminta == null || diminta.isBlank()) {
            return boleh.stream().findFirst().orElseThrow(() -> new TidakDitemukan("Anda belum ditempatkan di satker mana pun."));
        }
        if (!boleh.contains(diminta)) {
            throw TidakDitemukan.untuk("Satker", diminta);
        }
        return diminta;
    }
}
