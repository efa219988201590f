package id.laju.ekspor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/**
 * The list of a page as people read it: words only, without the column of buttons.
 *
 * @param judul heading of the page
 */
record TabelHalaman(String judul, List<String> kepala, List<List<String>> baris) {

    private static final Pattern TABEL = Pattern.compile("(?s)<table class=\"tabel kartu-kecil\">(.*?)</table>");
    private static final Pattern JUDUL = Pattern.compile("(?s)<h1[^>]*>(.*?)</h1>");
    private static final Pattern BARIS = Pattern.compile("(?s)<tr[^>]*>(.*?)</tr>");
    private static final Pattern SEL = Pattern.compile("(?s)<t[hd][^>]*>(.*?)</t[hd]>");
    private static final Pattern KENDALI = Pattern.compile("(?s)<(form|svg|button|select|script|dialog)\\b.*?</\\1>|<span class=\"mata-saja\"[^>]*>.*?</span>");
    private static final Pattern GANTI_BARIS = Pattern.compile("<br[^>]*>|</(div|li|p|small)>|<(div|li|p|small)\\b[^>]*>");
    private static final Pattern TANDA = Pattern.compile("<[^>]*>");
    private static final Set<String> TOMBOL = Set.of("Aksi", "Action", "Actions", "");

    /** Empty for a page without such a list, also when nothing stands in it. */
    static Optional<TabelHalaman> baca(String html) {
        Matcher tabel = TABEL.matcher(html);
        Matcher judul = JUDUL.matcher(html);
        return tabel.find() ? Optional.of(dari(judul.find() ? kata(judul.group(1)) : "Daftar", tabel.group(1))) : Optional.empty();
    }

    private static TabelHalaman dari(String judul, String isi) {
        List<List<String>> semua = BARIS.matcher(isi).results().map(r -> sel(r.group(1))).toList();
        List<String> kepala = semua.get(0);
        int[] kolom = IntStream.range(0, kepala.size()).filter(i -> !TOMBOL.contains(kepala.get(i))).toArray();
        return new TabelHalaman(judul, pilih(kepala, kolom), semua.stream().skip(1).map(b -> pilih(b, kolom)).toList());
    }

    private static List<String> pilih(List<String> baris, int[] kolom) {
        return IntStream.of(kolom).mapToObj(i -> i < baris.size() ? baris.get(i) : "").toList();
    }

    private static List<String> sel(String baris) {
        List<String> hasil = new ArrayList<>();
        SEL.matcher(baris).results().forEach(r -> hasil.add(kata(r.group(1))));
        return hasil;
    }

    private static String kata(String html) {
        String tanpaKendali = KENDALI.matcher(html).replaceAll("").replaceAll("\\s+", " ");
        String teks = HtmlUtils.htmlUnescape(TANDA.matcher(GANTI_BARIS.matcher(tanpaKendali).replaceAll("\n")).replaceAll(""));
        return teks.replaceAll("[ \\u00a0]*\\n[ \\n\\u00a0]*", "\n").replaceAll(" +", " ").strip();
    }
}
