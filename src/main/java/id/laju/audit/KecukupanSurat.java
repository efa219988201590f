package id.laju.audit;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.surat.SuratService;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails about the adequacy audit; the same step writes its mail once. */
@Component
class KecukupanSurat {

    private final SuratService surat;
    private final KecukupanService kecukupan;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final TampilAudit tampil;
    private final String alamat;

    KecukupanSurat(SuratService surat, KecukupanService kecukupan, PermohonanService permohonan, PenerimaSurat penerima, TampilAudit tampil, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.kecukupan = kecukupan;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.tampil = tampil;
        this.alamat = alamat;
    }

    /** Once more after the balai gave more time. @param batas until when; null without a timer */
    void hasil(long permohonanId, Instant batas) {
        Kecukupan k = kecukupan.terakhir(permohonanId).orElseThrow();
        long waktuLagi = kecukupan.lewat(permohonanId).stream().filter(l -> l.putaran() == k.putaran()).count();
        kirim("hasil/" + k.putaran() + "/" + waktuLagi, permohonanId, judul(permohonanId) + ": dokumen perlu dilengkapi", "Tim audit sudah menilai dokumen Anda. Lengkapi yang berikut lewat portal"
            + (batas == null ? "" : ", paling lambat " + tampil.batas(permohonan.ambil(permohonanId).satker(), batas)) + "; audit di lokasi dijadwalkan sesudah dokumen memadai.");
    }

    /** Ready for stage 2, which looks at these. */
    void perhatian(long permohonanId) {
        kirim("perhatian", permohonanId, judul(permohonanId) + ": siap, dengan hal yang diperhatikan",
            "Perusahaan Anda siap untuk audit tahap 2. Hal berikut dapat menjadi ketidaksesuaian bila belum dibereskan sampai audit tahap 2; tidak ada yang perlu dikirim sekarang.", "Lihat laporan");
    }

    private String judul(long permohonanId) {
        return kecukupan.tahapSatu(permohonanId) ? "Hasil audit tahap 1" : "Hasil audit kecukupan";
    }

    /** One mail for each of the balai's days. */
    void ingatkan(long permohonanId) {
        kirim("ingat/" + tampil.hariIni(permohonan.ambil(permohonanId).satker()), permohonanId, "Pengingat: dokumen perlu dilengkapi", "Dokumen berikut belum Anda lengkapi. Bila tidak dilengkapi sampai batas waktunya, penanggung jawab sertifikasi memutuskan kelanjutannya.");
    }

    private void kirim(String kunci, long permohonanId, String judul, String kalimat) {
        kirim(kunci, permohonanId, judul, kalimat, "Lengkapi dokumen");
    }

    private void kirim(String kunci, long permohonanId, String judul, String kalimat, String tombol) {
        Permohonan p = permohonan.ambil(permohonanId);
        Kecukupan k = kecukupan.terakhir(permohonanId).orElseThrow();
        List<String> kurang = kecukupan.butir(k).stream().filter(ButirKecukupan::kurang).map(b -> b.tertulis() + ": " + b.catatan()).toList();
        List<String> baris = kurang.isEmpty() ? List.of(k.catatan()) : kurang;
        penerima.denganPenandatangan(p).forEach(ke -> {
            Map<String, Object> model = new HashMap<>(Map.of("nama", p.namaCetak(), "kalimat", kalimat, "order", WaktuAudit.order(p), "baris", baris,
                "tautan", alamat + "/portal/sertifikasi/" + permohonanId + "/kecukupan", "tombol", tombol));
            surat.kirimSekali("kecukupan/" + permohonanId + "/" + kunci + "/" + ke, p.satker(), ke, judul, "audit", model);
        });
    }
}
