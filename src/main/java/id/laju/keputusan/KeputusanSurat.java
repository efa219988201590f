package id.laju.keputusan;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about review and decision, to those who were appointed and to the customer; the same step writes its mail once. */
@Component
class KeputusanSurat {

    private final SuratService surat;
    private final ReviewerService reviewer;
    private final KeputusanService keputusan;
    private final PenundaanKeputusanService penundaan;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final StafService staf;
    private final String alamat;

    KeputusanSurat(SuratService surat, ReviewerService reviewer, KeputusanService keputusan, PenundaanKeputusanService penundaan, PermohonanService permohonan, PenerimaSurat penerima,
            StafService staf, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.reviewer = reviewer;
        this.keputusan = keputusan;
        this.penundaan = penundaan;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.staf = staf;
        this.alamat = alamat;
    }

    /** To everybody who was appointed. */
    @Transactional
    void penunjukan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        PenunjukanTinjauan n = reviewer.kini(permohonanId).orElseThrow();
        reviewer.peninjau(n.id()).forEach(x -> kirim("penunjukan/" + n.id() + "/" + x.fungsi(), p, staf.ambil(x.staf()).surel(), x.nama(), "Anda ditunjuk sebagai " + x.fungsi().label().toLowerCase(),
            "Anda ditunjuk sebagai " + x.fungsi().label().toLowerCase() + " untuk order ini dengan penunjukan nomor " + n.nomor() + ". Tugasnya ada di daftar tugas Anda.", "/kasus/" + p.kasus(),
            "Buka order"));
    }

    /** What was decided last. */
    @Transactional
    void keputusan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Keputusan k = keputusan.semua(permohonanId).get(0);
        String kalimat = switch (k.pilihan()) {
            case BERIKAN -> "Hasil tinjauan atas permohonan sertifikasi Anda baik: sertifikat diberikan. Sertifikatnya kami siapkan dan kami kirim sesudah ditandatangani.";
            case PERPANJANG -> "Hasil tinjauan atas sertifikasi ulang Anda baik: sertifikat diperpanjang. Sertifikat yang baru kami siapkan dan kami kirim sesudah ditandatangani.";
            case PERTAHANKAN -> "Hasil tinjauan atas surveilan Anda baik: status sertifikasi dipertahankan, dan sertifikat Anda tetap berlaku.";
            case TUNDA -> "Keputusan atas permohonan Anda ditunda sampai " + Tanggal.panjang(penundaan.kini(permohonanId).sampai()) + ": " + k.catatan()
                + " Beri tahu kami lewat portal begitu syaratnya dipenuhi.";
            case TINJAU_ULANG -> "Hasil evaluasi atas permohonan Anda kami tinjau kembali: " + k.catatan();
            case TOLAK -> "Sertifikat belum dapat diberikan atas permohonan Anda: " + k.catatan();
        };
        String tujuan = k.pilihan() == PilihanKeputusan.TUNDA ? "/portal/sertifikasi/" + permohonanId + "/penundaan" : "/portal/permohonan/" + permohonanId;
        penerima.denganPenandatangan(p).forEach(ke -> kirim("keputusan/" + k.id(), p, ke, p.namaCetak(), "Keputusan sertifikasi", kalimat, tujuan, "Buka permohonan"));
    }

    /** The day comes near. */
    @Transactional
    void ingatkan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Penundaan n = penundaan.kini(permohonanId);
        penerima.denganPenandatangan(p).forEach(ke -> kirim("ingat-penundaan/" + n.id(), p, ke, p.namaCetak(), "Pengingat: keputusan sertifikasi ditunda sampai " + Tanggal.panjang(n.sampai()),
            "Keputusan atas permohonan Anda ditunda: " + n.alasan() + " Bila syaratnya tidak dipenuhi sampai tanggal itu, penanggung jawab sertifikasi menentukan kelanjutannya.",
            "/portal/sertifikasi/" + permohonanId + "/penundaan", "Jawab penundaan"));
    }

    private void kirim(String kunci, Permohonan p, String ke, String nama, String judul, String kalimat, String tujuan, String tombol) {
        Map<String, Object> model = new HashMap<>(
            Map.of("nama", nama, "kalimat", kalimat, "order", KertasKeputusan.order(p), "baris", List.of(), "tautan", alamat + tujuan, "tombol", tombol));
        surat.kirimSekali("keputusan/" + p.id() + "/" + kunci + "/" + ke, p.satker(), ke, judul + ", order " + KertasKeputusan.order(p), "audit", model);
    }
}
