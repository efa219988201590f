package id.laju.sertifikat;

import java.util.Optional;

/** What a letter about the state of a certificate says. */
public enum JenisSuratSertifikat {

    PEMBEKUAN("Pembekuan sertifikat", "dibekukan"), PENCABUTAN("Pencabutan sertifikat", "dicabut"), PEMULIHAN("Pemberlakuan kembali sertifikat", "diberlakukan kembali");

    private final String sebutan;
    private final String kata;

    JenisSuratSertifikat(String sebutan, String kata) {
        this.sebutan = sebutan;
        this.kata = kata;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Within a sentence. */
    public String kata() {
        return kata;
    }

    /** Empty for changes that no letter tells of: a scope is reduced by a decision, and a last day comes by itself. */
    static Optional<JenisSuratSertifikat> untuk(KeadaanSertifikat dari, KeadaanSertifikat ke) {
        if (ke == KeadaanSertifikat.DICABUT) {
            return Optional.of(PENCABUTAN);
        }
        return ke == KeadaanSertifikat.DIBEKUKAN ? Optional.of(PEMBEKUAN) : dari == KeadaanSertifikat.DIBEKUKAN && ke != null && ke.aktif() ? Optional.of(PEMULIHAN) : Optional.empty();
    }
}
