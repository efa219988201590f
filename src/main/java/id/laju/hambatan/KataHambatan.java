package id.laju.hambatan;

import id.laju.diagram.Tanda;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and addresses of the figures.
 *
 * @param menitSehari working minutes of a day
 * @param alamat of the list of cases, with what was chosen
 */
public record KataHambatan(long menitSehari, String alamat) {

    private static final List<String> TINGKAT = List.of("Lancar", "Cukup lancar", "Mulai lambat", "Lambat", "Sangat lambat");

    private static final List<String> KALI = List.of("sampai setengahnya", "lebih dari setengah sampai sama", "lebih dari 1 sampai 1,5 kali", "lebih dari 1,5 sampai 2 kali", "lebih dari 2 kali");
    private static final List<String> TERLAMBAT = List.of("tidak ada yang terlambat", "sampai seperempat kasusnya", "sampai separuhnya", "sampai tiga perempatnya", "lebih dari tiga perempatnya");
    private static final Map<Ukuran, String> PEMBANDING = Map.of(
        Ukuran.KERJA, "Waktu kerja dibandingkan dengan norma langkah itu; tanpa norma, dengan nilai tengah langkah lain yang sejenis. Langkah di luar balai dibandingkan dengan batasnya, fase dengan fase lain.",
        Ukuran.TUNGGU, "Waktu menunggu diambil dibandingkan dengan nilai tengah langkah lain yang sejenis.",
        Ukuran.SELURUH, "Seluruh waktu dibandingkan dengan batas langkah itu (norma dalam menit atau jam berarti sehari kerja); tanpa batas, dengan nilai tengah langkah lain yang sejenis.",
        Ukuran.TERLAMBAT, "Bagian dari kasus yang sedang berjalan di langkah itu yang sudah melewati tenggatnya.");

    /** "20 menit", "1,5 jam", "2,3 hari kerja". */
    public String lama(Double menit) {
        return lama(menit, " menit", " jam", " hari kerja");
    }

    private String lama(Double menit, String m, String j, String h) {
        if (menit == null) {
            return "–";
        }
        return menit < 60 ? Math.round(menit) + m : menit < menitSehari ? satu(menit / 60) + j : satu(menit / menitSehari) + h;
    }

    private static String satu(double angka) {
        return (angka >= 10 ? String.valueOf(Math.round(angka)) : String.format(Locale.ROOT, "%.1f", angka)).replaceFirst("\\.0$", "").replace('.', ',');
    }

    public String lama(Long menit) {
        return lama(menit == null ? null : Double.valueOf(menit));
    }

    public String tingkat(Integer tingkat) {
        return tingkat == null ? "–" : TINGKAT.get(tingkat - 1);
    }

    /** What a level means. */
    public String arti(Ukuran ukuran, int tingkat) {
        return (ukuran == Ukuran.TERLAMBAT ? TERLAMBAT : KALI).get(tingkat - 1);
    }

    /** What the colours are measured by. */
    public String pembanding(Ukuran ukuran) {
        return PEMBANDING.get(ukuran);
    }

    /** Since when there are figures, and which of them stand for two models. @param berfase the process calls others */
    public String asal(AsalAngka a, ZoneId zona, boolean berfase) {
        return Stream.of(a.langkah() == null ? "Belum ada langkah selesai yang tercatat." : "Langkah yang selesai tercatat sejak " + tanggal(a.langkah(), zona) + ".",
            !berfase ? "" : a.fase() == null ? "Belum ada fase yang tercatat." : "Lama fase tercatat sejak " + tanggal(a.fase(), zona) + "; fase yang dipanggil sebelumnya tidak dihitung.",
            a.tanpaVarian() == 0 ? "" : a.tanpaVarian() + " di antara yang dihitung tercatat sebelum model bersama dan varian balai dibedakan; itu dihitung pada keduanya.")
            .filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String tanggal(Instant saat, ZoneId zona) {
        return Tanggal.pendek(saat.atZone(zona).toLocalDate());
    }

    /** Of the list behind a number. */
    public String ke(String elemen, Bilangan b) {
        return alamat + "&elemen=" + elemen + "&angka=" + b.name().toLowerCase();
    }

    /** The badge on the diagram, and what it says in full. */
    Tanda tanda(BarisHambatan b) {
        Bilangan ke = b.angka().kasus() > 0 ? Bilangan.BERJALAN : Bilangan.SELESAI;
        return new Tanda(b.elemen(), b.nama(), "panas-" + (b.tingkat() == null ? 0 : b.tingkat()), kalimat(b), lencana(b), ke(b.elemen(), ke));
    }

    private String lencana(BarisHambatan b) {
        Angka a = b.angka();
        return Stream.of(a.kasus() + " kasus" + (a.terlambat() > 0 ? ", " + a.terlambat() + " terlambat" : ""), pasang("tunggu", a.tunggu50(), a.tunggu90()), pasang("kerja", a.kerja50(), a.kerja90()),
            pasang(b.fase() ? "lama" : "di luar", b.luar50(), b.luar90())).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String pasang(String apa, Double tengah, Double sembilanPuluh) {
        return tengah == null ? "" : apa + " " + lama(tengah, "m", "j", "h") + " / " + lama(sembilanPuluh, "m", "j", "h");
    }

    private String kalimat(BarisHambatan b) {
        Angka a = b.angka();
        return Stream.of(b.nama() + ": " + a.kasus() + " kasus berjalan, " + a.terlambat() + " terlambat", penuh("menunggu diambil", a.tunggu50(), a.tunggu90()), penuh("dikerjakan", a.kerja50(), a.kerja90()),
            penuh(b.fase() ? "seluruh fase" : "di pelanggan atau pihak ketiga", b.luar50(), b.luar90()), tingkat(b.tingkat()) + (b.alasan() == null ? "" : " (" + b.alasan() + ")"))
            .filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
    }

    private String penuh(String apa, Double tengah, Double sembilanPuluh) {
        return tengah == null ? "" : apa + " " + lama(tengah) + " (persentil 90: " + lama(sembilanPuluh) + ")";
    }
}
