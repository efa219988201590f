package id.laju.lhu;

import id.laju.dokumen.Teks;
import id.laju.pengujian.Persetujuan;
import java.util.Optional;

/** Lines for "deviations, additions to or exclusions from the method" (ISO/IEC 17025, 7.8.2.1 n). */
final class KalimatPenyimpangan {

    private KalimatPenyimpangan() {
    }

    /** Empty where nothing differs from what was agreed: tested later, or named already as not testable. */
    static Optional<Teks> dari(Persetujuan p, String nomorAnalisa) {
        String id = p.parameter() + " pada " + nomorAnalisa;
        String en = (p.parameterEn() == null ? p.parameter() : p.parameterEn()) + " of " + nomorAnalisa;
        return switch (p.keputusan()) {
            case "METODE" -> Optional.of(Teks.dari(id + " diuji dengan metode " + p.metode() + ganti(" sebagai ganti ", p) + ", atas persetujuan pelanggan",
                    en + " was tested by the method " + p.metode() + ganti(" in place of ", p) + ", with the customer's consent"));
            case "SUBKONTRAK" -> Optional.of(Teks.dari(id + " diuji oleh laboratorium luar " + p.subkontraktor() + ", atas persetujuan pelanggan",
                    en + " was tested by the external laboratory " + p.subkontraktor() + ", with the customer's consent"));
            case "PENGGANTI" -> Optional.of(Teks.dari(id + " diuji dari sampel pengganti, atas persetujuan pelanggan",
                    en + " was tested from a replacement item, with the customer's consent"));
            case "CORET" -> Optional.of(Teks.dari(id + " dicoret atas persetujuan pelanggan karena tidak dapat diuji: " + p.alasan(),
                    en + " was dropped with the customer's consent because it could not be tested: " + p.alasan()));
            default -> Optional.empty();
        };
    }

    private static String ganti(String kata, Persetujuan p) {
        return p.metodeLama() == null || p.metodeLama().isBlank() ? "" : kata + p.metodeLama();
    }
}
