package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/** The balai's answer to a whistle-blower, who is addressed without a name. Kept sealed by who asks for it, never in the register. */
public record JawabanPelaporan(String tempat, LocalDate tanggal, String isi, Penanda penanda) implements ModelDokumen {

    @Override
    public String templat() {
        return "jawaban-pelaporan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.JAWABAN_PELAPORAN;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }

    public List<String> alinea() {
        return isi.lines().filter(b -> !b.isBlank()).toList();
    }
}
