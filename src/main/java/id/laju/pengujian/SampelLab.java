package id.laju.pengujian;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A sample as the laboratory holds it.
 *
 * @param idSampel     given at the first hand-over (NUM-021)
 * @param nomorAnalisa one per sample, after payment and acceptance (LAB-004)
 * @param catatan      caveat of an acceptance with reservation, printed on the report
 * @param catatanLab   the penyelia's remark
 * @param distribusi   when the assignment was validated
 * @param selesaiPada  when all results were validated
 */
public record SampelLab(long sampelId, String satker, KeadaanSampel keadaan, String idSampel, String nomorAnalisa, Long labId,
        String penyelia, String jumlah, String kemasan, String kondisi, String catatan, String catatanLab, String tempatSimpan,
        LocalDate simpanSampai, String diserahkan, Instant tibaPada, String diterimaOleh, Instant diterimaPada, Instant distribusi,
        Instant selesaiPada, Instant batalPada, String batalAlasan) {

    public boolean diterima() {
        return keadaan.diterima();
    }

    /** STS in the laboratory's lists (LAB-028). */
    public String tahap() {
        return selesaiPada != null ? "Sampel Selesai" : distribusi != null ? "Sampel Proses" : diterima() ? "Sampel Baru" : keadaan.label();
    }
}
