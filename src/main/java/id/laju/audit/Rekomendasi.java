package id.laju.audit;

import id.laju.sertifikasi.Kegiatan;
import java.util.Arrays;
import java.util.List;

/** What the team recommends to those who decide. */
public enum Rekomendasi {
    BERIKAN("Sertifikat %s", Kegiatan.AWAL), PERTAHANKAN("Sertifikat %s", Kegiatan.SURVEILAN), PERPANJANG("Sertifikat %s", Kegiatan.ULANG), TUNDA("Keputusan ditunda", null),
    TOLAK("Sertifikat tidak %s", null);

    private final String label;
    private final Kegiatan kegiatan;

    Rekomendasi(String label, Kegiatan kegiatan) {
        this.label = label;
        this.kegiatan = kegiatan;
    }

    /** @param k what was asked for */
    public String label(Kegiatan k) {
        return label.formatted(k.hasil());
    }

    /** In favour of the certificate. */
    public boolean mendukung() {
        return kegiatan != null;
    }

    public static List<Rekomendasi> untuk(Kegiatan k) {
        return Arrays.stream(values()).filter(r -> r.kegiatan == null || r.kegiatan == k).toList();
    }
}
