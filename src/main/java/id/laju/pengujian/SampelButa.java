package id.laju.pengujian;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Sampel;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sample as the laboratory may see it: never whose it is. Name and brand stay outside, and where the customer's name slipped into
 * other fields it is covered.
 *
 * @param jenis     kind of product
 * @param peraturan standard it is tested by
 */
public record SampelButa(long sampelId, String nomorAnalisa, String idSampel, String jenis, String peraturan, String kode, String uraian,
        String keterangan) {

    private static final String TUTUP = "[disamarkan]";
    private static final Set<String> UMUM = Set.of("pt", "cv", "ud", "tbk", "persero", "fa", "koperasi", "yayasan", "perum", "pd", "bumn", "dinas",
        "indonesia", "jaya", "makmur", "abadi", "industri", "industries", "mandiri", "utama", "sentosa");

    public static SampelButa dari(Sampel s, SampelLab lab, Permohonan p) {
        String uraian = Stream.of(s.tipeId(), s.material(), s.bentuk(), s.dimensi()).filter(t -> t != null && !t.isBlank()).collect(Collectors.joining(", "));
        return new SampelButa(s.id(), lab.nomorAnalisa(), lab.idSampel(), s.produk(), s.standar(), samarkan(s.kodeLokasi(), s, p), samarkan(uraian, s, p),
            samarkan(s.keterangan(), s, p));
    }

    /** The brand as well, where it was written into another field. */
    private static String samarkan(String teks, Sampel s, Permohonan p) {
        String hasil = samarkan(teks, p);
        boolean merek = hasil != null && s.merek() != null && s.merek().strip().length() > 3 && !UMUM.contains(s.merek().strip().toLowerCase(Locale.ROOT));
        return merek ? Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(s.merek().strip()) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE).matcher(hasil).replaceAll(TUTUP) : hasil;
    }

    /** Covers the customer's name, whole or by its telling words, and how to reach its contact person. */
    public static String samarkan(String teks, Permohonan p) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        String hasil = Pattern.compile(Pattern.quote(p.namaCetak()), Pattern.CASE_INSENSITIVE).matcher(teks).replaceAll(TUTUP);
        for (String penghubung : Stream.of(p.kontakNama(), p.kontakSurel(), p.kontakWa()).filter(t -> t != null && t.strip().length() > 3).toList()) {
            hasil = Pattern.compile(Pattern.quote(penghubung.strip()), Pattern.CASE_INSENSITIVE).matcher(hasil).replaceAll(TUTUP);
        }
        for (String kata : p.namaCetak().split("[^\\p{L}\\p{N}]+")) {
            if (kata.length() > 3 && !UMUM.contains(kata.toLowerCase(Locale.ROOT))) {
                hasil = Pattern.compile("\\b" + Pattern.quote(kata) + "\\b", Pattern.CASE_INSENSITIVE).matcher(hasil).replaceAll(TUTUP);
            }
        }
        return hasil;
    }
}
