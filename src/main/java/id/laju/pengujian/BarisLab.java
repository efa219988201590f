package id.laju.pengujian;

import java.time.Instant;
import java.time.LocalDate;

/** A sample in the laboratory's lists, without a word of whose it is (LAB-011). */
public record BarisLab(long sampelId, String nomorAnalisa, String jenis, String peraturan, String penyelia, String catatan, Instant diterimaPada,
        Instant distribusi, Instant selesaiPada, LocalDate target, int terisi, int jumlah, String kasus, long laporanId)
        implements StatusStaf.Sampel {

    /** STS-009, STS-011, STS-013. */
    public String status() {
        return selesaiPada != null ? "Selesai" : distribusi == null ? "Sampel Baru" : terisi < jumlah ? "Proses Analisa" : "Verifikasi: Proses";
    }
}
