package id.laju.pengujian;

import id.laju.mesin.KasusService;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails to the customer about a sample; each occasion is told once, however often the step is repeated. */
@Service
class KabarSampel {

    private static final String DIKIRIM = "mengirim sampel pengganti atau membatalkan sampel ini";
    private static final String DARI_LOKASI = "meminta petugas balai mengambilnya lagi tanpa biaya, tetap mengerjakannya dengan catatan di laporan, atau membatalkannya dan uangnya kembali";

    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final PersetujuanService persetujuan;
    private final PenggantiService pengganti;
    private final PenerimaSurat penerima;
    private final ContohBalai contohBalai;
    private final KasusService kasus;
    private final SatkerService satker;
    private final SuratService surat;
    private final Clock jam;
    private final String alamat;

    KabarSampel(PermohonanService permohonan, PenerimaanService penerimaan, PersetujuanService persetujuan, PenggantiService pengganti,
            PenerimaSurat penerima, ContohBalai contohBalai, KasusService kasus, SatkerService satker, SuratService surat, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.persetujuan = persetujuan;
        this.pengganti = pengganti;
        this.penerima = penerima;
        this.contohBalai = contohBalai;
        this.kasus = kasus;
        this.satker = satker;
        this.surat = surat;
        this.jam = jam;
        this.alamat = alamat;
    }

    /** At most once a day and sample. */
    @Transactional
    void ingatkan(long sampelId) {
        kirim("sampel-ingat-" + sampelId + "-" + LocalDate.now(jam), sampelId, "Kami menunggu sampel Anda", "sampel-ditunggu", "");
    }

    /** @param batas until when the wait that begins next will last; null without a timer */
    @Transactional
    void pertanyaan(long sampelId, Instant batas) {
        Penerimaan p = terakhir(sampelId);
        kirim("sampel-tanya-" + p.id(), sampelId, "Pertanyaan tentang sampel Anda", "sampel-pertanyaan", p.keterangan(), tulis(sampelId, batas));
    }

    @Transactional
    void ingatkanPertanyaan(long sampelId) {
        ingatkan("jawabKondisiSampel", sampelId, "Pengingat: pertanyaan tentang sampel Anda", "sampel-pertanyaan", terakhir(sampelId).keterangan());
    }

    /** @param batas until when the wait that begins next will last; null without a timer */
    @Transactional
    void ditolak(long sampelId, Instant batas) {
        Penerimaan p = terakhir(sampelId);
        kirim("sampel-tolak-" + p.id(), sampelId, "Sampel Anda belum dapat kami terima", "sampel-ditolak", p.keterangan(), tulis(sampelId, batas));
    }

    @Transactional
    void ingatkanDitolak(long sampelId) {
        ingatkan("gantiSampel", sampelId, "Pengingat: tentukan kelanjutan sampel Anda", "sampel-ditolak", terakhir(sampelId).keterangan());
    }

    /** @param batas until when the wait that begins next will last; null without a timer */
    @Transactional
    void tidakDapatDiuji(long sampelId, Instant batas) {
        List<HasilUji> hasil = persetujuan.menunggu(sampelId);
        String kunci = "sampel-tdu-" + sampelId + "-" + hasil.stream().mapToLong(HasilUji::id).max().orElse(0);
        kirim(kunci, sampelId, judul("Ada parameter yang tidak dapat diuji", sampelId), "sampel-tidak-dapat-diuji", "", tulis(sampelId, batas));
    }

    @Transactional
    void ingatkanTidakDapatDiuji(long sampelId) {
        ingatkan("setujuiTidakDapatDiuji", sampelId, judul("Pengingat: parameter yang tidak dapat diuji menunggu pilihan Anda", sampelId), "sampel-tidak-dapat-diuji", "");
    }

    /** At most once a day and sample. */
    @Transactional
    void ingatkanPengganti(long sampelId) {
        pengganti.terakhir(sampelId).filter(SampelPengganti::ditunggu).ifPresent(p -> kirim("sampel-pengganti-" + p.id() + "-" + LocalDate.now(jam), sampelId,
            judul("Kami menunggu sampel pengganti", sampelId), "sampel-pengganti-ditunggu", p.diminta(), tulis(sampelId, batas("kirimPengganti", sampelId).orElse(null))));
    }

    private Penerimaan terakhir(long sampelId) {
        return penerimaan.riwayat(sampelId).get(0);
    }

    /** At most once a day and sample, with the moment until which the wait lasts; nothing when nobody waits any more. */
    private void ingatkan(String frasa, long sampelId, String judul, String templat, String kalimat) {
        batas(frasa, sampelId).ifPresent(b -> kirim("ingat-" + frasa + "-" + sampelId + "-" + LocalDate.now(jam), sampelId, judul, templat, kalimat, tulis(sampelId, b)));
    }

    private Optional<Instant> batas(String frasa, long sampelId) {
        return kasus.kasusMenanti(frasa, "sampelId", sampelId).flatMap(k -> kasus.batasPenantian(k, frasa, "sampelId", sampelId));
    }

    private String tulis(long sampelId, Instant saat) {
        return saat == null ? null : Tanggal.batas(saat, satker.ambil(permohonanDari(sampelId).satker()).zonaWaktu());
    }

    private Permohonan permohonanDari(long sampelId) {
        return permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId());
    }

    /** Who has many orders tells them apart in the inbox. */
    private String judul(String hal, long sampelId) {
        Permohonan p = permohonanDari(sampelId);
        return hal + ": " + permohonan.satuSampel(sampelId).namaLengkap() + ", order " + (p.nomorOrder() == null ? p.praOrder() : p.nomorOrder());
    }

    private void kirim(String kunci, long sampelId, String judul, String templat, String kalimat) {
        kirim(kunci, sampelId, judul, templat, kalimat, null);
    }

    /** @param batas until when, in words; null where no timer says so */
    private void kirim(String kunci, long sampelId, String judul, String templat, String kalimat, String batas) {
        Sampel s = permohonan.satuSampel(sampelId);
        Permohonan p = permohonan.ambil(s.permohonanId());
        Map<String, Object> model = new HashMap<>(Map.of("sampel", s.namaLengkap(), "pelanggan", p.namaCetak(), "kalimat", kalimat,
            "nomorOrder", p.nomorOrder() == null ? p.praOrder() : p.nomorOrder(), "tautan", alamat + "/portal/sampel/" + sampelId));
        model.put("batas", batas);
        model.put("pilihan", contohBalai.diambil(sampelId) ? DARI_LOKASI : DIKIRIM);
        penerima.untuk(p).forEach(kepada -> surat.kirimSekali(kunci + "-" + kepada, p.satker(), kepada, judul, templat, model));
    }
}
