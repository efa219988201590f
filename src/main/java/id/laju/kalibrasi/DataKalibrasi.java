package id.laju.kalibrasi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The measurement behind a result.
 *
 * @param suhu      degree Celsius, {@code suhuU} its spread
 * @param kelembapan per cent relative humidity, {@code kelembapanU} its spread
 * @param nomorLk   accreditations whose CMC cover points, parted by {@link #ANTARA}; null: all of it outside the scope
 */
public record DataKalibrasi(String satuan, String dsi, BigDecimal suhu, BigDecimal suhuU, BigDecimal kelembapan, BigDecimal kelembapanU, String nomorLk,
        List<TitikHasil> titik, List<StandarDipakai> standar) {

    static final String ANTARA = ", ";

    /** Only points that are covered keep their CMC. @param nomor of the accreditation that covers a point now; empty for none */
    DataKalibrasi denganLingkup(Function<TitikHasil, Optional<String>> nomor) {
        List<TitikHasil> ditandai = titik.stream().map(t -> nomor.apply(t).isPresent() ? t : t.diluarLingkup()).toList();
        String lk = titik.stream().flatMap(t -> nomor.apply(t).stream()).distinct().sorted().collect(Collectors.joining(ANTARA));
        return new DataKalibrasi(satuan, dsi, suhu, suhuU, kelembapan, kelembapanU, lk.isEmpty() ? null : lk, ditandai, standar);
    }

    /** As it was measured. */
    boolean dalamLingkup(TitikHasil t, String nomor) {
        return t.cmc() != null && nomorLk != null && List.of(nomorLk.split(ANTARA)).contains(nomor);
    }
}
