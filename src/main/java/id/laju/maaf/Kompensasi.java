package id.laju.maaf;

/** What the balai owes for lateness (HLP-017). @param potongHari days taken off the promise of the next service */
public record Kompensasi(String uraian, int potongHari, String dasar) {
}
