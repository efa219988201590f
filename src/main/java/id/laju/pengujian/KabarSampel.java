package id.laju.pengujian;

import id.laju.pelanggan.PenggunaService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.surat.SuratService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails to the customer about a sample; each occasion is told once, however often the step is repeated. */
@Service
class KabarSampel {

    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final PersetujuanService persetujuan;
    private final PenggantiService pengganti;
    private final PenggunaService pengguna;
    private final SuratService surat;
    private final Clock jam;
    private final String alamat;

    KabarSampel(PermohonanService permohonan, PenerimaanService penerimaan, PersetujuanService persetujuan, PenggantiService pengganti,
            PenggunaService pengguna,
            SuratService surat, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.persetujuan = persetujuan;
        this.pengganti = pengganti;
        this.pengguna = pengguna;
        this.surat = surat;
        this.jam = jam;
        this.alamat = alamat;
    }

    /** At most once a day and sample. */
    @Transactional
    void ingatkan(long sampelId) {
        kirim("sampel-ingat-" + sampelId + "-" + LocalDate.now(jam), sampelId, "Kami menunggu sampel Anda", "sampel-ditunggu", "");
    }

    @Transactional
    void pertanyaan(long sampelId) {
        Penerimaan p = terakhir(sampelId);
        kirim("sampel-tanya-" + p.id(), sampelId, "Pertanyaan tentang sampel Anda", "sampel-pertanyaan", p.keterangan());
    }

    @Transactional
    void ditolak(long sampelId) {
        Penerimaan p = terakhir(sampelId);
        kirim("sampel-tolak-" + p.id(), sampelId, "Sampel Anda belum dapat kami terima", "sampel-ditolak", p.keterangan());
    }

    @Transactional
    void tidakDapatDiuji(long sampelId) {
        List<HasilUji> hasil = persetujuan.menunggu(sampelId);
        String kunci = "sampel-tdu-" + sampelId + "-" + hasil.stream().mapToLong(HasilUji::id).max().orElse(0);
        kirim(kunci, sampelId, "Ada parameter yang tidak dapat diuji", "sampel-tidak-dapat-diuji", "");
    }

    /** At most once a day and sample. */
    @Transactional
    void ingatkanPengganti(long sampelId) {
        pengganti.terakhir(sampelId).filter(SampelPengganti::ditunggu).ifPresent(p -> kirim("sampel-pengganti-" + p.id() + "-" + LocalDate.now(jam), sampelId,
            "Kami menunggu sampel pengganti", "sampel-pengganti-ditunggu", p.diminta()));
    }

    private Penerimaan terakhir(long sampelId) {
        return penerimaan.riwayat(sampelId).get(0);
    }

    private void kirim(String kunci, long sampelId, String judul, String templat, String kalimat) {
        Sampel s = permohonan.satuSampel(sampelId);
        Permohonan p = permohonan.ambil(s.permohonanId());
        Map<String, Object> model = Map.of("sampel", s.namaLengkap(), "pelanggan", p.namaCetak(), "kalimat", kalimat,
            "nomorOrder", p.nomorOrder() == null ? p.praOrder() : p.nomorOrder(), "tautan", alamat + "/portal/sampel/" + sampelId);
        penerima(p).forEach(kepada -> surat.kirimSekali(kunci + "-" + kepada, p.satker(), kepada, judul, templat, model));
    }

    /** The contact named in the request and those of the organisation who make requests. */
    private Set<String> penerima(Permohonan p) {
        Set<String> semua = new LinkedHashSet<>(pengguna.surel(p.pelangganId(), "pemohon"));
        if (p.kontakSurel() != null && !p.kontakSurel().isBlank()) {
            semua.add(p.kontakSurel());
        }
        return semua;
    }
}
