package id.laju.mesin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Status and turn of a case after it went over: as the new model says them at the step that gave the case the status it has. */
@Component
class StatusPindah {

    private static final Comparator<Langkah> TERBARU = Comparator.comparing(Langkah::id);

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
        String kini = kunci.kunci(nomor).status();
        Map<Long, Langkah> dulu = sebelum.stream().collect(Collectors.toMap(Langkah::id, l -> l));
        langkah.milik(nomor).stream().map(l -> dulu.getOrDefault(l.id(), l)).filter(l -> l.statusPelanggan() != null).max(TERBARU).filter(l -> kini.equals(l.statusPelanggan()))
            .flatMap(l -> terlewati(l, padanan).or(() -> terbuka(kini, sebelum, sesudah))).ifPresent(s -> kasus.status(nomor, s));
    }

    /** The status may come from a step that is over, such as the one that gave the order its number. */
    private static Optional<String> terlewati(Langkah l, PadananLangkah padanan) {
        return Optional.of(l).filter(x -> !x.terbuka() && x.proses().equals(padanan.dari.getKey()) && x.versi() == padanan.dari.getVersion())
            .flatMap(x -> padanan.bernama(x.elemen())).map(a -> SifatWarisan.melingkupi(a, SifatLangkah.STATUS_PELANGGAN));
    }

    /** The newest open step that had it; several have where a part says it for all that is inside. */
    private static Optional<String> terbuka(String kini, List<Langkah> sebelum, Map<Long, Langkah> sesudah) {
        return sebelum.stream().filter(l -> kini.equals(l.statusPelanggan()) && sesudah.containsKey(l.id())).max(TERBARU).map(l -> sesudah.get(l.id()).statusPelanggan());
    }
}
