package id.laju.berkas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut at its known labels, whether they stand one per line or two beside each other. */
final class BarisBerlabel {

    private static final Pattern SEMUA = semua();

    private final List<Potongan> potongan = new ArrayList<>();

    BarisBerlabel(String teks) {
        Matcher cocok = SEMUA.matcher(teks);
        Potongan terbuka = null;
        while (cocok.find()) {
            if (!berdiriSebagaiLabel(teks, cocok)) {
                continue;
            }
            tutup(terbuka, teks, cocok.start());
            terbuka = new Potongan(label(cocok), cocok.end(), "");
        }
        tutup(terbuka, teks, teks.length());
    }

    /** The first value under the label that the reader understands; the paper may name a label in a sentence too. */
    <T> Optional<T> cari(LabelBilling label, Function<String, Optional<T>> pembaca) {
        return potongan.stream().filter(p -> p.label == label).map(p -> pembaca.apply(p.isi)).flatMap(Optional::stream).findFirst();
    }

    private void tutup(Potongan terbuka, String teks, int sampai) {
        if (terbuka != null) {
            String isi = teks.substring(terbuka.mulai, sampai).replaceFirst("^[\\s:=]+", "");
            potongan.add(new Potongan(terbuka.label, terbuka.mulai, isi));
        }
    }

    /** At the beginning of a line or before a colon; anywhere else it is part of a name or a sentence. */
    private static boolean berdiriSebagaiLabel(String teks, Matcher cocok) {
        String baris = teks.substring(teks.lastIndexOf('\n', cocok.start()) + 1, cocok.start());
        return baris.isBlank() || teks.substring(cocok.end()).stripLeading().startsWith(":");
    }

    private static LabelBilling label(Matcher cocok) {
        for (LabelBilling label : LabelBilling.values()) {
            if (cocok.group(label.name()) != null) {
                return label;
            }
        }
        throw new IllegalStateException(cocok.group());
    }

    private static Pattern semua() {
        List<String> pilihan = new ArrayList<>();
        for (LabelBilling label : LabelBilling.values()) {
            pilihan.add("(?<" + label.name() + ">" + label.pola + ")");
        }
        return Pattern.compile("(?i)(?<![A-Za-z])(?:" + String.join("|", pilihan) + ")(?![A-Za-z])");
    }

    private record Potongan(LabelBilling label, int mulai, String isi) {
    }
}
