package id.laju.keputusan;

import java.util.Map;

/** A question with its verdict. @param hasil SESUAI, TIDAK_SESUAI or TIDAK_BERLAKU */
public record ButirDinilai(long butirId, int urutan, String isi, String hasil, String catatan) {

    static final Map<String, String> HASIL = Map.of("SESUAI", "Sesuai", "TIDAK_SESUAI", "Tidak sesuai", "TIDAK_BERLAKU", "Tidak berlaku");

    public String ditulis() {
        return HASIL.get(hasil);
    }
}
