package id.laju.sertifikat;

import java.util.List;
import java.util.Set;

/** State of a certificate in the register. */
public enum KeadaanSertifikat {

    DISIAPKAN("Disiapkan", "abu"), AKTIF("Aktif", "hijau"), LINGKUP_DIKURANGI("Aktif, lingkup dikurangi", "hijau"), DIBEKUKAN("Dibekukan", "kuning"), DICABUT("Dicabut", "merah"),
    KEDALUWARSA("Kedaluwarsa", "abu"), DIGANTI("Diganti", "abu"), BATAL("Batal", "merah");

    /** What the public is shown and may search for. */
    static final List<KeadaanSertifikat> UMUM = List.of(AKTIF, LINGKUP_DIKURANGI, DIBEKUKAN, DICABUT, KEDALUWARSA, DIGANTI);

    private final String sebutan;
    private final String warna;

    KeadaanSertifikat(String sebutan, String warna) {
        this.sebutan = sebutan;
        this.warna = warna;
    }

    public String sebutan() {
        return sebutan;
    }

    public String warna() {
        return warna;
    }

    /** Its holder may use it. */
    public boolean aktif() {
        return this == AKTIF || this == LINGKUP_DIKURANGI;
    }

    /** May end by its date: it is in force, or may be again. */
    public boolean hidup() {
        return aktif() || this == DIBEKUKAN;
    }

    /** What may be written down after this one. */
    Set<KeadaanSertifikat> berikut() {
        return switch (this) {
            case AKTIF -> Set.of(LINGKUP_DIKURANGI, DIBEKUKAN, DICABUT, BATAL);
            case LINGKUP_DIKURANGI -> Set.of(AKTIF, DIBEKUKAN, DICABUT, BATAL);
            case DIBEKUKAN -> Set.of(AKTIF, LINGKUP_DIKURANGI, DICABUT, BATAL);
            case KEDALUWARSA -> Set.of(DICABUT, BATAL);
            default -> Set.of();
        };
    }
}
