package id.laju.umum;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects everything that is wrong with a form, so that a person hears it once; the first sentence of a field wins. */
public final class PeriksaIsian {

    private final Map<String, String> bidang = new LinkedHashMap<>();

    public PeriksaIsian tolak(String nama, String kalimat) {
        bidang.putIfAbsent(nama, kalimat);
        return this;
    }

    public PeriksaIsian tolakJika(boolean keliru, String nama, String kalimat) {
        return keliru ? tolak(nama, kalimat) : this;
    }

    /** Refuses null and blank text. */
    public PeriksaIsian wajib(String nama, Object nilai, String kalimat) {
        return tolakJika(nilai == null || nilai.toString().isBlank(), nama, kalimat);
    }

    /** Also refuses what PostgreSQL keeps in no text. */
    public PeriksaIsian panjang(String nama, String nilai, int maksimum, String label) {
        return tolakJika(nilai != null && nilai.indexOf('\0') >= 0, nama, label + " memuat karakter yang tidak dapat disimpan; ketik ulang isiannya.").tolakJika(nilai != null && nilai.length() > maksimum, nama,
            label + " paling banyak " + maksimum + " huruf; persingkat isiannya.");
    }

    /** A decision over what somebody made: one of the answers that there are, and what is to be mended where it goes back. @param dikenal there is such an answer */
    public PeriksaIsian putusan(boolean dikenal, boolean kembali, String catatan) {
        return tolakJika(!dikenal, "keputusan", "Pilih keputusan.").catatanKembali(kembali, catatan);
    }

    /** Whoever sends something back says what is to be mended. */
    public PeriksaIsian catatanKembali(boolean kembali, String catatan) {
        return tolakJika(kembali && (catatan == null || catatan.isBlank()), "catatan", "Tulis apa yang perlu diperbaiki.").panjang("catatan", catatan, 1000, "Catatan");
    }

    public boolean baik() {
        return bidang.isEmpty();
    }

    /** What was collected, in its order. */
    public Collection<String> kalimat() {
        return List.copyOf(bidang.values());
    }

    /** Throws IsianKeliru with everything collected; does nothing when all is well. */
    public void selesai() {
        if (bidang.size() == 1) {
            throw new IsianKeliru(bidang.values().iterator().next(), bidang);
        }
        if (!baik()) {
            throw new IsianKeliru("Ada " + bidang.size() + " isian yang perlu diperbaiki.", bidang);
        }
    }
}
