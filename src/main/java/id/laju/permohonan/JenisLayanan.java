package id.laju.permohonan;

import java.util.Arrays;
import java.util.Optional;

/** Services a customer may ask for (REQ-001, REQ-002); {@code daring} once their forms and process are part of this system. */
public enum JenisLayanan {

    PENGUJIAN("pengujian", true),
    KALIBRASI("kalibrasi", true),
    KONSULTANSI("konsultansi", true),
    SERTIFIKASI_PRODUK("sertifikasi-produk", true),
    SERTIFIKASI_INDUSTRI_HIJAU("sertifikasi-industri-hijau", true),
    SERTIFIKASI_SISTEM_MANAJEMEN("sertifikasi-sistem-manajemen", true),
    SERTIFIKASI_PERSON("sertifikasi-person", true),
    /** No process of its own: testing or calibration whose work is done at the customer's site. */
    SAMPLING_INSITU("sampling-insitu", true),
    BIMTEK("bimtek", true);

    private final String kode;
    private final boolean daring;

    JenisLayanan(String kode, boolean daring) {
        this.kode = kode;
        this.daring = daring;
    }

    /** Id of the process, and last part of the message key {@code permohonan.layanan.*}. */
    public String kode() {
        return kode;
    }

    boolean berproses() {
        return daring && this != SAMPLING_INSITU;
    }

    boolean bersampel() {
        return this == PENGUJIAN || this == KALIBRASI || this == SAMPLING_INSITU;
    }

    public boolean daring() {
        return daring;
    }

    /** Whether any certification can be asked for: before, lists of its cases would stand empty in the menu. */
    public static boolean adaSertifikasi() {
        return Arrays.stream(values()).anyMatch(j -> j.daring && j.kode.startsWith("sertifikasi-"));
    }

    static Optional<JenisLayanan> dari(String kode) {
        return Arrays.stream(values()).filter(j -> j.kode.equals(kode)).findFirst();
    }
}
