package id.laju.sertifikasi;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails about agreements, to whoever follows the request and whoever may sign; the same step writes its mail once. */
@Component
class SpkKabar {

    private final SuratService surat;
    private final SpkService spk;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final SatkerService satker;
    private final Clock jam;
    private final String alamat;

    SpkKabar(SuratService surat, SpkService spk, PermohonanService permohonan, PenerimaSurat penerima, SatkerService satker, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.spk = spk;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.satker = satker;
        this.jam = jam;
        this.alamat = alamat;
    }

    /** It waits for its signature: for the first time, or because a scan could not be taken. */
    void dikirim(Spk s) {
        List<PindaianSpk> ditolak = spk.pindaian(s);
        if (ditolak.isEmpty() && spk.semua(s.permohonanId()).stream().anyMatch(v -> v.versi() < s.versi() && v.ditandatangani() != null)) {
            kirim("kirim", s, "SPK " + s.nomor() + " versi baru menunggu tanda tangan Anda", "SPK sertifikasi yang sudah Anda tandatangani diganti dengan versi baru. Bacalah perubahannya, lalu tandatangani lagi" + batas(s) + ".");
        } else if (ditolak.isEmpty()) {
            kirim("kirim", s, "SPK " + s.nomor() + " menunggu tanda tangan Anda", "Surat Perjanjian Kerja (SPK) sertifikasi Anda sudah siap. Bacalah, lalu tandatangani" + batas(s) + ". Tagihan diterbitkan sesudah SPK ditandatangani kedua pihak.");
        } else {
            kirim("ditolak/" + ditolak.size(), s, "Pindaian SPK " + s.nomor() + " perlu diganti", "Pindaian SPK yang Anda unggah belum dapat kami terima: " + ditolak.get(0).alasan() + " Tandatangani lagi" + batas(s) + ".");
        }
    }

    /** Says nothing when it was answered meanwhile. */
    void ingatkan(long permohonanId) {
        spk.semua(permohonanId).stream().filter(s -> s.dapatDitandatangani(jam.instant())).findFirst().ifPresent(this::ingatkan);
    }

    private void ingatkan(Spk s) {
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satker.ambil(s.satker()).zonaWaktu());
        kirim("ingat/" + hari, s, "Pengingat: SPK " + s.nomor() + " menunggu tanda tangan Anda", "SPK sertifikasi Anda belum ditandatangani. Tandatangani" + batas(s) + "; sesudah itu permohonan berakhir.");
    }

    void lewat(long permohonanId) {
        spk.semua(permohonanId).stream().filter(Spk::diketahuiPelanggan).findFirst()
            .ifPresent(s -> kirim("lewat", s, "SPK " + s.nomor() + " tidak ditandatangani", "SPK sertifikasi Anda tidak ditandatangani sampai batas waktunya, sehingga permohonan ini berakhir. Anda dapat mengajukan permohonan baru kapan saja."));
    }

    void berlaku(Spk s) {
        kirim("berlaku", s, "SPK " + s.nomor() + " berlaku", "SPK sertifikasi Anda sudah ditandatangani kedua pihak dan berlaku sampai " + Tanggal.panjang(s.berlakuSampai())
            + ". Unduh SPK itu pada halaman berikut. Tagihan, bila ada, segera diterbitkan.");
    }

    private String batas(Spk s) {
        return " paling lambat " + Tanggal.batas(s.jawabSampai(), satker.ambil(s.satker()).zonaWaktu());
    }

    private void kirim(String langkah, Spk s, String judul, String kalimat) {
        Permohonan p = permohonan.ambil(s.permohonanId());
        Map<String, Object> model = Map.of("nama", p.namaCetak(), "kalimat", kalimat, "nomor", s.nomor(), "permohonan", p.praOrder(), "tautan", alamat + "/portal/sertifikasi/" + p.id() + "/spk");
        penerima.denganPenandatangan(p).forEach(ke -> surat.kirimSekali("spk/" + s.id() + "/" + langkah + "/" + ke, s.satker(), ke, judul, "spk", model));
    }
}
