package id.laju.dokumen;

import java.time.LocalDate;

/** Says that a report was filed: when and where, nothing of its content and no receipt. */
public record BuktiPelaporan(String satker, LocalDate tanggal) implements ModelDokumen {

    @Override
    public String templat() {
        return "bukti-pelaporan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.BUKTI_PELAPORAN;
    }
}
