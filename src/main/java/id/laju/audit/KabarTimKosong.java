package id.laju.audit;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells PJ Sertifikasi at once that an accepted objection has left an appointed team without anybody who judges, or who takes samples. */
@Component
class KabarTimKosong {

    private static final String PENERIMA = "pj-sertifikasi";

    private final TimAuditService tim;
    private final LembarAuditService lembar;
    private final PenilaiSementara sementara;
    private final UjiProduk uji;
    private final SkemaSertifikasi skema;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final SuratService surat;
    private final String alamat;

    KabarTimKosong(TimAuditService tim, LembarAuditService lembar, PenilaiSementara sementara, UjiProduk uji, SkemaSertifikasi skema, PermohonanService permohonan, StafService staf, SuratService surat,
            @Value("${laju.alamat}") String alamat) {
        this.tim = tim;
        this.lembar = lembar;
        this.sementara = sementara;
        this.uji = uji;
        this.skema = skema;
        this.permohonan = permohonan;
        this.staf = staf;
        this.surat = surat;
        this.alamat = alamat;
    }

    /** Once for whoever was the last. */
    void kirim(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        List<AuditorLapangan> bekerja = lembar.tim(permohonanId);
        if (bekerja.stream().noneMatch(AuditorLapangan::menilai)) {
            kirim(p, a -> a.fungsi() != Fungsi.PPC, "menilai", sementara.untuk(permohonanId).stream().map(AuditorLapangan::nama).toList());
        }
        if (skema.diuji(permohonanId) && bekerja.stream().allMatch(AuditorLapangan::menilai)) {
            kirim(p, a -> a.fungsi() == Fungsi.PPC, "mengambil contoh", uji.ppc(permohonanId).stream().map(staf::nama).toList());
        }
    }

    private void kirim(Permohonan p, Predicate<Anggota> bagiannya, String kerja, List<String> pengganti) {
        tim.digantiKeberatan(p.id()).stream().filter(bagiannya).mapToLong(Anggota::id).max().ifPresent(terakhir -> staf.denganPeran(p.satker(), PENERIMA)
            .forEach(s -> surat.kirimSekali("audit/tim-kosong/" + terakhir + "/" + s.id(), p.satker(), s.surel(), KataKunjungan.awal(kata(p)) + " order " + WaktuAudit.order(p) + ": tidak ada lagi yang " + kerja, "audit-tim", model(p, s, kerja, pengganti))));
    }

    private String kata(Permohonan p) {
        return KataKunjungan.untuk(skema, p.id()).tim();
    }

    private Map<String, Object> model(Permohonan p, Staf s, String kerja, List<String> pengganti) {
        String kalimat = "Sesudah keberatan pelanggan diterima, tidak ada lagi anggota " + kata(p) + " " + p.namaCetak() + " yang " + kerja + ". " + (pengganti.isEmpty()
            ? "Tidak ada pula orang lain di balai yang boleh menggantikan, jadi tugasnya yang terbuka tidak ada pada siapa pun. Susun tim yang baru sekarang, atau minta Admin Sertifikasi mencatat kompetensi orang lain."
            : "Sampai tim baru ditunjuk, tugasnya dapat dikerjakan mereka yang tersebut di bawah. Susun tim yang baru secepatnya.");
        return Map.of("kalimat", kalimat, "order", WaktuAudit.order(p), "tim", pengganti, "nama", s.nama(), "tautan", alamat + "/kasus/" + p.kasus(), "tombol", "Buka order");
    }
}
