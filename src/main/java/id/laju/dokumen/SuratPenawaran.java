package id.laju.dokumen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The quotation (DOC-001). Amounts in rupiah.
 *
 * @param baris     everything that goes onto the billing code
 * @param lokasi    site of the work; null for work at the balai
 * @param biayaLuar what the payer bears outside the tariff; may be empty
 * @param luarPenerima who receives that; null when it is not said
 * @param luarCara  how it is paid; null when it is not said
 * @param jadwal    days that are offered; null for services without
 * @param ketentuan terms, one sentence or paragraph each
 * @param wajibTte  false where the approval in the application is enough
 */
public record SuratPenawaran(String tempat, LocalDate tanggal, String hal, Pihak kepada, String nomorPermohonan,
                             LocalDate tanggalPermohonan, String lokasi, List<BarisBiaya> baris, List<BarisBiaya> biayaLuar,
                             String luarPenerima, String luarCara,
                             String jadwal, String waktuPenyelesaian, LocalDate berlakuSampai, List<String> ketentuan, Penanda penanda, boolean wajibTte)
    implements ModelDokumen {

    @Override
    public String templat() {
        return "surat-penawaran";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.PENAWARAN;
    }

    public BigDecimal total() {
        return jumlahkan(baris);
    }

    public BigDecimal totalLuar() {
        return jumlahkan(biayaLuar);
    }

    private static BigDecimal jumlahkan(List<BarisBiaya> baris) {
        return baris.stream().map(BarisBiaya::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
