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
        pemberi(nomor, sebelum).flatMap(l -> l.terbuka() ? Optional.ofNullable(sesudah.get(l.id())).map(Langkah::statusPelanggan) : terlewati(l, padanan)).ifPresent(s -> kasus.status(nomor, s));
    }

    /** The newest step that had a status, as it was; none when the case has its status from elsewhere. */
    private Optional<Langkah> pemberi(String nomor, List<Langkah> sebelum) {
        Map<Long, Langkah> dulu = sebelum.stream().collect(Collectors.toMap(Langkah::id, l -> l));
        String kini = kunci.kunci(nomor).status();
        return langkah.milik(nomor).stream().map(l -> dulu.getOrDefault(l.id(), l)).filter(l -> l.statusPelanggan() != null).max(Comparator.comparing(Langkah::id))
            .filter(l -> kini.equals(l.statusPelanggan()));
    }

    /** The status may come from a step that is over, such as the one that gave the order its number. */
    private static Optional<String> terlewati(Langkah l, PadananLangkah padanan) {
        return Optional.of(l).filter(x -> x.proses().equals(padanan.dari.getKey()) && x.versi() == padanan.dari.getVersion())
            .flatMap(x -> padanan.bernama(x.elemen())).map(a -> SifatWarisan.melingkupi(a, SifatLangkah.STATUS_PELANGGAN));
    }
}
