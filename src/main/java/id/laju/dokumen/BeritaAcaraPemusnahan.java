package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * Protocol of the disposal of what was left of samples; it names no customer, because the laboratory writes it.
 *
 * @param cara    how, such as "dibakar di insinerator"
 * @param saksi   who watched
 * @param pembuat who wrote it down
 */
public record BeritaAcaraPemusnahan(LocalDate tanggal, String cara, String saksi, String pembuat, List<Butir> sampel) implements ModelDokumen {

    /** @param simpanSampai last day of keeping */
    public record Butir(String idSampel, String nomorAnalisa, String jenis, String tempat, LocalDate simpanSampai) {
    }

    @Override
    public String templat() {
        return "berita-acara";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.BERITA_ACARA;
    }
}
