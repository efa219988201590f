package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/** Goes with samples to another laboratory; whose product it is stays with us, so only codes and seals stand in it. @param ditujukan name of the laboratory, with the number of its accreditation */
public record SuratPengantarContoh(String ditujukan, String acuan, List<Contoh> contoh, String pengiriman, String pengirim, String tempat, LocalDate tanggal) implements ModelDokumen {

    public record Contoh(String kodeProduksi, String jumlah, String segel, String kondisi) {
    }

    @Override
    public String templat() {
        return "surat-pengantar-contoh";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SURAT_PENGANTAR_CONTOH;
    }
}
