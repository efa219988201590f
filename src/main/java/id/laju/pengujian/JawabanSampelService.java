package id.laju.pengujian;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the customer says about an own sample: answers CS, replaces or drops a refused one. */
@Service
public class JawabanSampelService {

    private final PenerimaanMapper mapper;
    private final PenerimaanService penerimaan;
    private final PermohonanService permohonan;
    private final PengujianProses proses;
    private final ContohBalai contohBalai;
    private final Clock jam;

    JawabanSampelService(PenerimaanMapper mapper, PenerimaanService penerimaan, PermohonanService permohonan, PengujianProses proses, ContohBalai contohBalai, Clock jam) {
        this.mapper = mapper;
        this.penerimaan = penerimaan;
        this.permohonan = permohonan;
        this.proses = proses;
        this.contohBalai = contohBalai;
        this.jam = jam;
    }

    /** Our own officers took it; another one is taken by them, not sent. */
    boolean diambilBalai(long sampelId) {
        return contohBalai.diambil(sampelId);
    }

    /** The request of the sample. @throws TidakDitemukan for somebody else's */
    public Permohonan permohonan(long pelangganId, long sampelId) {
        Sampel sampel = permohonan.satuSampel(sampelId);
        Permohonan p = permohonan.ambil(sampel.permohonanId());
        if (p.pelangganId() != pelangganId) {
            throw new TidakDitemukan("Sampel ini tidak ada.");
        }
        return p;
    }

    /** The same, with the case held until the end of the transaction. */
    Permohonan kunci(long pelangganId, long sampelId) {
        Permohonan p = permohonan(pelangganId, sampelId);
        proses.kunci(p.kasus());
        return p;
    }

    /** Answers the question about the condition; late answers count while CS has not decided. @return false when it was answered before */
    @Transactional
    public boolean jawab(long pelangganId, long sampelId, String isi, String oleh) {
        Permohonan p = kunci(pelangganId, sampelId);
        if (isi == null || isi.isBlank() || isi.length() > 2000) {
            throw IsianKeliru.pada("jawabanPelanggan", "Tulis jawaban Anda, paling banyak 2000 huruf.");
        }
        Penerimaan tanya = terbuka(sampelId, KeadaanSampel.TANYA);
        if (tanya == null) {
            return false;
        }
        mapper.jawab(tanya.id(), "JAWAB", isi.strip(), oleh, jam.instant());
        mapper.keadaan(sampelId, KeadaanSampel.TIBA, null, null);
        if (!proses.kondisiDijawab(p.kasus(), sampelId) && !proses.sedangDiperiksa(p.kasus(), sampelId)) {
            throw tunggu();
        }
        return true;
    }

    /** @param ganti another sample will come; else this one is dropped. @return false when it was decided before */
    @Transactional
    public boolean putuskanPenolakan(long pelangganId, long sampelId, boolean ganti, String oleh) {
        Permohonan p = kunci(pelangganId, sampelId);
        Penerimaan tolak = terbuka(sampelId, KeadaanSampel.TOLAK);
        if (tolak == null) {
            return false;
        }
        mapper.jawab(tolak.id(), ganti ? "GANTI" : "BATAL", null, oleh, jam.instant());
        if (ganti) {
            mapper.keadaan(sampelId, KeadaanSampel.DITUNGGU, null, null);
        }
        if (!proses.penolakanDijawab(p.kasus(), sampelId, ganti ? "ganti" : "batal")) {
            throw tunggu();
        }
        return true;
    }

    /**
     * A refused sample of our own officers shall be worked on as it is, with a note in the report.
     *
     * @return false when it was decided before
     * @throws IsianKeliru for what the customer sent
     */
    @Transactional
    public boolean tetapKerjakan(long pelangganId, long sampelId, String oleh) {
        Permohonan p = kunci(pelangganId, sampelId);
        if (!diambilBalai(sampelId)) {
            throw new IsianKeliru("Kirim sampel pengganti, atau batalkan sampel ini.");
        }
        Penerimaan tolak = terbuka(sampelId, KeadaanSampel.TOLAK);
        if (tolak == null) {
            return false;
        }
        mapper.jawab(tolak.id(), "JAWAB", "Tetap dikerjakan; keadaannya dicatat di laporan.", oleh, jam.instant());
        mapper.keadaan(sampelId, KeadaanSampel.TIBA, null, null);
        if (!proses.penolakanDijawab(p.kasus(), sampelId, "tetap")) {
            throw tunggu();
        }
        return true;
    }

    /** The process stands before its wait, where the letter to the customer is being sent. */
    private static IsianKeliru tunggu() {
        return new IsianKeliru("Pesan tentang sampel ini sedang kami kirim. Coba lagi sebentar lagi; isian Anda belum tersimpan.");
    }

    private Penerimaan terbuka(long sampelId, KeadaanSampel keadaan) {
        boolean masih = mapper.kunci(sampelId).filter(l -> l.keadaan() == keadaan).isPresent();
        return masih ? penerimaan.riwayat(sampelId).stream().findFirst().filter(r -> !r.terjawab()).orElse(null) : null;
    }
}
