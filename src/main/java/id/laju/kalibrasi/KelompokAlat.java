package id.laju.kalibrasi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calibrations of one customer by instrument. A number that was corrected on one certificate is corrected for all of that instrument, unless
 * the old and the new number are plainly two instruments: both came in one order, or the new one was known before. What one order names twice
 * alike, such as instruments without a number, are as many instruments.
 */
final class KelompokAlat {

    private final List<AlatTerkalibrasi> semua;
    /** Key to the key of the same instrument that counts for it. */
    private final Map<String, String> sama = new HashMap<>();
    /** How often an order names the same key. */
    private final Map<String, Long> kembar;

    private KelompokAlat(List<AlatTerkalibrasi> semua) {
        this.semua = semua;
        kembar = semua.stream().collect(Collectors.groupingBy(KelompokAlat::diOrder, Collectors.counting()));
        semua.stream().filter(AlatTerkalibrasi::dikoreksi).filter(this::satuAlat).forEach(a -> satukan(akar(a.kunciSemula()), akar(a.kunci())));
    }

    private void satukan(String semula, String kini) {
        if (!semula.equals(kini)) {
            sama.put(semula, kini);
        }
    }

    /** @param semua of one customer, newest first. @return by instrument, the one calibrated last first; each newest first */
    static Collection<List<AlatTerkalibrasi>> dari(List<AlatTerkalibrasi> semua) {
        KelompokAlat kelompok = new KelompokAlat(semua);
        Map<String, List<AlatTerkalibrasi>> hasil = new LinkedHashMap<>();
        semua.forEach(a -> hasil.computeIfAbsent(kelompok.kunci(a), k -> new ArrayList<>()).add(a));
        return hasil.values();
    }

    private String kunci(AlatTerkalibrasi a) {
        return kembar.get(diOrder(a)) > 1 ? a.kunci() + "#" + a.sampelId() : akar(a.kunci());
    }

    private static String diOrder(AlatTerkalibrasi a) {
        return a.permohonanId() + "|" + a.kunci();
    }

    private boolean satuAlat(AlatTerkalibrasi koreksi) {
        return semua.stream().filter(a -> a.sampelId() != koreksi.sampelId() && !a.dikoreksi()).noneMatch(a ->
            a.permohonanId() == koreksi.permohonanId() && (a.kunci().equals(koreksi.kunciSemula()) || a.kunci().equals(koreksi.kunci()))
                || a.kunci().equals(koreksi.kunci()) && a.dikalibrasi().isBefore(koreksi.dikalibrasi()));
    }

    private String akar(String kunci) {
        String k = kunci;
        while (sama.containsKey(k)) {
            k = sama.get(k);
        }
        return k;
    }
}
