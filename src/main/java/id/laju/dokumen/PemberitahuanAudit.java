package id.laju.dokumen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The letter that announces an audit with its team, plan and costs (CRT-043, CRT-044, BIL-028).
 *
 * @param formulir  code, revision and date of the form, or null where the satker has none
 * @param kunjungan what is announced: an audit, or that samples are taken
 * @param lokasi    that the plan visits
 * @param lokasiLain of the scope, left out of this visit; empty where all are visited
 * @param waktu     of the visit, in words
 * @param skema     null where none was chosen, as {@code acuan} and {@code produk} where there is none
 * @param penunjukan number of the appointment of the team; null while there is none
 * @param biaya     lines of the accepted quotation; none where nothing was quoted
 * @param total     rupiah that are billed
 * @param tagihan   billing code and what was paid, in words; null where nothing was billed
 * @param ditanggung costs that the customer bears himself
 * @param keterangan further words; null without
 * @param menggantikan number of the letter with the other dates; null for the first
 */
public record PemberitahuanAudit(Formulir formulir, String tempat, LocalDate tanggal, String perusahaan, String alamat, String kunjungan, String order, String kegiatan, String skema, String acuan, String produk,
        List<String> lokasi, List<String> lokasiLain, String waktu, String penunjukan, List<Anggota> tim, List<Kegiatan> rencana, List<BarisBiaya> biaya, BigDecimal total, String tagihan,
        List<BarisBiaya> ditanggung, BigDecimal totalDitanggung, String keterangan, String menggantikan, Penanda penanda) implements ModelDokumen {

    public record Anggota(String nama, String tugas) {
    }

    /** @param waktu in words @param oleh who does it */
    public record Kegiatan(String waktu, String kegiatan, String lokasi, String oleh) {
    }

    @Override
    public String templat() {
        return "pemberitahuan-audit";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.PEMBERITAHUAN_AUDIT;
    }

    /** As its head names it. */
    @Override
    public String judul() {
        return ("audit".equals(kunjungan) ? jenis().sebutan() : jenis().sebutanLain()).utama(bahasa());
    }

    @Override
    public boolean wajibTte() {
        return true;
    }
}
