package id.laju.tagihan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds which row of the bank and of SIMPONI tells of which payment: by NTPN, the bank also by its own number, then by code and amount. */
final class PencocokanHarian {

    private final Map<String, SisiUang> laju = new LinkedHashMap<>();
    private final Map<String, SisiUang> simponi = new LinkedHashMap<>();
    private final Map<String, SisiUang> bank = new LinkedHashMap<>();
    /** One number of the bank on rows about different money: it alone does not tell which is which. */
    private final Set<String> ntbBersama = new HashSet<>();

    /** In each list the newest row of a payment comes last and counts. */
    PencocokanHarian(List<SisiUang> laju, List<SisiUang> simponi, List<SisiUang> bank) {
        laju.forEach(s -> this.laju.put(s.ntpn(), s));
        simponi.forEach(s -> this.simponi.put(s.ntpn(), s));
        List<SisiUang> tanpaNtpn = new ArrayList<>();
        bank.forEach(s -> {
            if (s.ntpn() == null) {
                tanpaNtpn.add(s);
            } else {
                this.bank.put(s.ntpn(), s);
            }
        });
        // Statements overlap: the same row of two of them is one payment.
        Map<String, SisiUang> sekali = new LinkedHashMap<>();
        tanpaNtpn.forEach(s -> sekali.put(isi(s), s));
        Map<String, Long> banyak = sekali.values().stream().filter(s -> s.ntb() != null).collect(Collectors.groupingBy(SisiUang::ntb, Collectors.counting()));
        banyak.forEach((ntb, n) -> {
            if (n > 1) {
                ntbBersama.add(ntb);
            }
        });
        sekali.values().forEach(s -> this.bank.put(kunci(s), s));
    }

    List<BarisHarian> baris(Map<String, Centang> centang) {
        Set<String> semua = new LinkedHashSet<>(laju.keySet());
        semua.addAll(simponi.keySet());
        semua.addAll(bank.keySet());
        return semua.stream().map(k -> new BarisHarian(k, laju.get(k), simponi.get(k), bank.get(k), centang.get(k))).toList();
    }

    private String kunci(SisiUang s) {
        return ntpn(x -> s.ntb() != null && s.ntb().equals(x.ntb()) && (!ntbBersama.contains(s.ntb()) || s.samaJumlah(x) && !bank.containsKey(x.ntpn()))).or(() -> ntpn(x -> s.kodeBilling() != null && s.kodeBilling().equals(x.kodeBilling()) && s.samaJumlah(x)
            && !bank.containsKey(x.ntpn()))).orElseGet(() -> sendiri(s));
    }

    private Optional<String> ntpn(Predicate<SisiUang> cocok) {
        return laju.values().stream().filter(cocok).map(SisiUang::ntpn).findFirst().or(() -> simponi.values().stream().filter(cocok).map(SisiUang::ntpn).findFirst());
    }

    /** The same row of a statement that was handed in twice has the same name. */
    private String sendiri(SisiUang s) {
        return ntbBersama.contains(s.ntb()) || s.ntb() == null ? isi(s) : "NTB " + s.ntb();
    }

    private static String isi(SisiUang s) {
        String uang = s.kodeBilling() + " " + s.jumlah().toPlainString();
        return s.ntb() != null ? "NTB " + s.ntb() + " " + uang : "BILLING " + uang + " " + s.dibayarPada().getEpochSecond();
    }
}
