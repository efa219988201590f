package id.laju.audit;

/** A row of the adequacy audit. @param hasil null before it is judged @param jawaban of the customer @param acuan standard that it stands in */
public record ButirKecukupan(long butirId, String acuan, String kategori, String isi, HasilPeriksa hasil, String catatan, String jawaban) {

    public boolean kurang() {
        return hasil == HasilPeriksa.TIDAK_SESUAI;
    }

    public String hasilLabel() {
        return hasil == null ? "Belum dinilai" : hasil.label();
    }
}
