package id.laju.sop;

import id.laju.mesin.VersiModel;
import id.laju.umum.TidakDitemukan;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All versions of all processes as they were read at one moment, and which of them a satker works or worked by. */
final class LemariModel {

    private final String satker;
    private final List<VersiModel> semua;

    /** @param satker null: only what is everybody's */
    LemariModel(String satker, List<VersiModel> semua) {
        this.satker = satker;
        this.semua = semua.stream().filter(v -> !v.tabel()).sorted(Comparator.comparing(VersiModel::versi).reversed()).toList();
    }

    String satker() {
        return satker;
    }

    private Stream<VersiModel> milik(String kunci) {
        Stream<VersiModel> bersama = semua.stream().filter(v -> v.kunci().equals(kunci) && v.satker() == null);
        return satker == null ? bersama : Stream.concat(semua.stream().filter(v -> v.kunci().equals(kunci) && satker.equals(v.satker())), bersama);
    }

    /** @throws TidakDitemukan when there is no such process */
    VersiModel berlaku(String kunci) {
        return milik(kunci).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Proses", kunci));
    }

    /** What held just before that moment; the oldest where nothing did. */
    VersiModel sebelum(String kunci, OffsetDateTime saat) {
        return milik(kunci).filter(v -> v.sejak().isBefore(saat)).findFirst().or(() -> milik(kunci).reduce((a, b) -> b)).orElseThrow(() -> TidakDitemukan.untuk("Proses", kunci));
    }

    Optional<VersiModel> dengan(String definisiId) {
        return semua.stream().filter(v -> v.id().equals(definisiId)).findFirst();
    }

    Optional<VersiModel> dengan(String kunci, int versi, String varian) {
        return semua.stream().filter(v -> v.kunci().equals(kunci) && v.versi() == versi && Objects.equals(v.satker(), varian)).findFirst();
    }

    /** What came after a version. */
    Optional<VersiModel> pengganti(VersiModel v) {
        return semua.stream().filter(n -> n.kunci().equals(v.kunci()) && Objects.equals(n.satker(), v.satker()) && n.versi() > v.versi()).reduce((a, b) -> b);
    }

    /** All processes that the satker works by, by name. */
    List<VersiModel> berlaku() {
        Map<String, VersiModel> hasil = new LinkedHashMap<>();
        semua.stream().map(VersiModel::kunci).distinct().forEach(k -> milik(k).findFirst().ifPresent(v -> hasil.put(k, v)));
        return hasil.values().stream().sorted(Comparator.comparing(v -> v.sebutan().toLowerCase())).toList();
    }
}
