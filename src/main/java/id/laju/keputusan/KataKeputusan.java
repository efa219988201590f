package id.laju.keputusan;

import id.laju.audit.Rekomendasi;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.Kegiatan;
import id.laju.sertifikasi.SertifikasiService;
import org.springframework.stereotype.Component;

/** Recommendations and decisions in the words of what was asked for: a certificate is granted, kept or renewed. */
@Component
class KataKeputusan {

    private final SertifikasiService sertifikasi;

    KataKeputusan(SertifikasiService sertifikasi) {
        this.sertifikasi = sertifikasi;
    }

    String rekomendasi(Permohonan p, Rekomendasi r) {
        return r.label(kegiatan(p));
    }

    String pilihan(Permohonan p, PilihanKeputusan x) {
        return x.label(kegiatan(p), "sertifikasi-produk".equals(p.layanan()) ? "SPPT SNI" : "sertifikat");
    }

    /** To the customer, before the reason. */
    String ditolak(Permohonan p) {
        Kegiatan k = kegiatan(p);
        return switch (k) {
            case AWAL -> "Sertifikat tidak dapat " + k.hasil() + " atas permohonan Anda: ";
            case SURVEILAN -> "Hasil surveilan Anda tidak memenuhi syarat, jadi status sertifikasi tidak dapat " + k.hasil() + ". Kelanjutan sertifikat Anda diputuskan penanggung jawab sertifikasi. Alasan: ";
            case ULANG -> "Sertifikat Anda tidak dapat " + k.hasil() + ". Kelanjutan sertifikat yang sekarang diputuskan penanggung jawab sertifikasi. Alasan: ";
        };
    }

    /** To the customer: what becomes of the certificate that is kept. */
    String dipertahankan(Permohonan p) {
        return "status sertifikasi dipertahankan, dan sertifikat Anda tetap berlaku."
            + (sertifikasi.ambil(p).tambahMerek() ? " Sertifikat baru dengan merek yang ditambahkan kami siapkan dan kami kirim sesudah ditandatangani; sertifikat itu menggantikan yang sekarang." : "");
    }

    private Kegiatan kegiatan(Permohonan p) {
        return sertifikasi.ambil(p).kegiatan();
    }
}
