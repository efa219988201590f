package id.laju.mesin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Status and turn of a case after it went over: as the new model says them at the step that gave the case the status it has. */
@Component
class StatusPindah {

    private final LangkahMapper langkah;
    private final PencatatKasus kasus;
    private final KunciKasus kunci;

    StatusPindah(LangkahMapper langkah, PencatatKasus kasus, KunciKasus kunci) {
        this.langkah = langkah;
        this.kasus = kasus;
        this.kunci = kunci;
    }

    /** @param sebelum open steps as they were. @param sesudah the same as they are now, by id */
    void hitung(String nomor, List<Langkah> sebelum, Map<Long, Langkah> sesudah, PadananLangkah padanan) {
        kasus.hitungUlang(nomor);
        Optional<Langkah> terbuka = sebelum.stream().filter(l -> sesudah.containsKey(l.id()) && !Objects.equals(l.statusPelanggan(), sesudah.get(l.id()).statusPelanggan()))
            .max(Comparator.comparing(Langkah::id)).map(l -> sesudah.get(l.id()));
        terbuka.map(Langkah::statusPelanggan).or(() -> terlewati(nomor, padanan)).ifPresent(s -> kasus.status(nomor, s));
    }

    /** The status may come from a step that is over, such as the one that gave the order its number. */
    private Optional<String> terlewati(String nomor, PadananLangkah padanan) {
        String kini = kunci.kunci(nomor).status();
        return langkah.milik(nomor).stream().filter(l -> l.statusPelanggan() != null).max(Comparator.comparing(Langkah::id))
            .filter(l -> !l.terbuka() && kini.equals(l.statusPelanggan()) && l.proses().equals(padanan.dari.getKey()) && l.versi() == padanan.dari.getVersion())
            .flatMap(l -> padanan.bernama(l.elemen())).map(a -> SifatWarisan.melingkupi(a, SifatLangkah.STATUS_PELANGGAN));
    }
}
