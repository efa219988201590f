package id.laju.keputusan;

import id.laju.sertifikasi.Kegiatan;
import java.util.Arrays;
import java.util.List;

/** What can be decided (CRT-062); refusal is a choice of its own beside the four of the form. */
public enum PilihanKeputusan {
    BERIKAN("a", "Pemberian dan penerbitan %1$s", "berikan", Kegiatan.AWAL), PERTAHANKAN("b", "Mempertahankan status sertifikasi", "pertahankan", Kegiatan.SURVEILAN),
    PERPANJANG("c", "Pemberian dan penerbitan perpanjangan %1$s", "berikan", Kegiatan.ULANG), TUNDA("d", "Penundaan", "tunda", null), TINJAU_ULANG("d", "Peninjauan kembali", "tinjauUlang", null),
    TOLAK(null, "Tidak %2$s", "tolak", null);

    private final String huruf;
    private final String label;
    private final String hasil;
    private final Kegiatan kegiatan;

    PilihanKeputusan(String huruf, String label, String hasil, Kegiatan kegiatan) {
        this.huruf = huruf;
        this.label = label;
        this.hasil = hasil;
        this.kegiatan = kegiatan;
    }

    /** As the form letters it; null for what the form has no letter for. */
    public String huruf() {
        return huruf;
    }

    /** The same where each choice stands by itself: "d.1" and "d.2" for what shares a letter on the form. */
    String hurufTersendiri() {
        List<PilihanKeputusan> sehuruf = Arrays.stream(values()).filter(x -> huruf != null && huruf.equals(x.huruf)).toList();
        return sehuruf.size() < 2 ? huruf : huruf + "." + (sehuruf.indexOf(this) + 1);
    }

    /** @param k what was asked for @param sertifikat what the certificate of that service is called */
    public String label(Kegiatan k, String sertifikat) {
        return label.formatted(sertifikat, k.hasil());
    }

    /** Decision for the gateways. */
    String hasil() {
        return hasil;
    }

    /** In favour of the certificate. */
    public boolean mendukung() {
        return kegiatan != null;
    }

    static List<PilihanKeputusan> untuk(Kegiatan k) {
        return Arrays.stream(values()).filter(p -> p.kegiatan == null || p.kegiatan == k).toList();
    }
}
