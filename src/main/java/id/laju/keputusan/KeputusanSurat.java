package id.laju.keputusan;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Clock;
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
    private final KataKeputusan kata;
    private final StafService staf;
    private final Clock jam;
    private final String alamat;

    KeputusanSurat(SuratService surat, ReviewerService reviewer, KeputusanService keputusan, PenundaanKeputusanService penundaan, PermohonanService permohonan, PenerimaSurat penerima,
            KataKeputusan kata, StafService staf, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.reviewer = reviewer;
        this.keputusan = keputusan;
        this.penundaan = penundaan;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.kata = kata;
        this.staf = staf;
        this.jam = jam;
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
            case PERTAHANKAN -> "Hasil tinjauan atas surveilan Anda baik: " + kata.dipertahankan(p);
            case TUNDA -> "Keputusan atas permohonan Anda ditunda sampai " + Tanggal.panjang(penundaan.kini(permohonanId).sampai()) + ": " + k.catatan()
                + " Beri tahu kami lewat portal begitu syaratnya dipenuhi.";
            case TINJAU_ULANG -> "Hasil evaluasi atas permohonan Anda kami tinjau kembali: " + k.catatan();
            case TOLAK -> kata.ditolak(p) + k.catatan();
        };
        String tujuan = k.pilihan() == PilihanKeputusan.TUNDA ? "/portal/sertifikasi/" + permohonanId + "/penundaan" : "/portal/kasus/" + permohonanId;
        penerima.denganPenandatangan(p).forEach(ke -> kirim("keputusan/" + k.id(), p, ke, p.namaCetak(), "Keputusan sertifikasi", kalimat, tujuan, "Buka permohonan"));
    }

    /** PJ Sertifikasi gave more time. */
    @Transactional
    void waktuLagi(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Penundaan n = penundaan.kini(permohonanId);
        penerima.denganPenandatangan(p).forEach(ke -> kirim("waktu-lagi/" + n.id(), p, ke, p.namaCetak(), "Keputusan sertifikasi ditunda sampai " + Tanggal.panjang(n.sampai()),
            "Anda diberi waktu lagi sampai " + Tanggal.panjang(n.sampai()) + ": " + n.alasan() + " Beri tahu kami lewat portal begitu syaratnya dipenuhi.",
            "/portal/sertifikasi/" + permohonanId + "/penundaan", "Jawab penundaan"));
    }

    /** PJ Sertifikasi has findings mended that were given up. */
    @Transactional
    void temuanDibuka(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Penundaan n = penundaan.kini(permohonanId);
        penerima.denganPenandatangan(p).forEach(ke -> kirim("temuan-dibuka/" + n.id(), p, ke, p.namaCetak(), "Temuan dibuka lagi",
            "Temuan audit yang belum diperbaiki dibuka lagi: " + n.tindakanAlasan() + " Kirim perbaikannya lewat portal sebelum batas waktunya; sesudah dinilai, hasil sertifikasi ditinjau lagi.",
            "/portal/permohonan/" + permohonanId, "Buka permohonan"));
    }

    /** PJ Sertifikasi has the product tested once more. */
    @Transactional
    void ujiLagi(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Penundaan n = penundaan.kini(permohonanId);
        penerima.denganPenandatangan(p).forEach(ke -> kirim("uji-lagi/" + n.id(), p, ke, p.namaCetak(), "Produk diuji lagi",
            "Produk Anda diuji sekali lagi: " + n.tindakanAlasan() + " Petugas pengambil contoh menghubungi Anda untuk waktunya; sesudah hasilnya dinilai, hasil sertifikasi ditinjau lagi.",
            "/portal/permohonan/" + permohonanId, "Buka permohonan"));
    }

    /** The day comes near; nothing once it was answered or moved, in case the reminder comes late. */
    @Transactional
    void ingatkan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Penundaan n = penundaan.kini(permohonanId);
        if (!n.menunggu() || jam.instant().isBefore(n.ingatkan())) {
            return;
        }
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
