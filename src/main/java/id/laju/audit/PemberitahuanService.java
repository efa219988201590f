package id.laju.audit;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An audit from its first notice to the dates that are agreed (CRT-043, CRT-044). */
@Service
public class PemberitahuanService {

    private static final int HARI_MENJAWAB = 3;
    private static final Duration SEBELUM_BERANGKAT = Duration.ofHours(18);
    private static final Duration PALING_SINGKAT = Duration.ofHours(2);

    private final PemberitahuanMapper mapper;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final AuditProses proses;
    private final KalenderKerja kalender;
    private final Clock jam;

    PemberitahuanService(PemberitahuanMapper mapper, PermohonanService permohonan, DokumenService dokumen, AuditProses proses, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.proses = proses;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** The audit of that stage; made when there is none. Repeatable. @param tahap TAHAP_1 or UTAMA */
    @Transactional
    long siapkan(long permohonanId, String tahap) {
        mapper.siapkan(permohonanId, tahap);
        return mapper.denganTahap(permohonanId, tahap).orElseThrow().id();
    }

    Audit audit(long auditId) {
        return mapper.audit(auditId).orElseThrow(() -> TidakDitemukan.untuk("Audit", auditId));
    }

    /** In the order of the stages. */
    List<Audit> milik(long permohonanId) {
        return mapper.milik(permohonanId);
    }

    /** Newest first. */
    List<Pemberitahuan> semua(long auditId) {
        return mapper.semua(auditId);
    }

    Optional<Pemberitahuan> terakhir(long auditId) {
        return mapper.terakhir(auditId);
    }

    Pemberitahuan cari(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Surat pemberitahuan", id));
    }

    /** The letter that counts now. @throws TidakDitemukan before there is any */
    Pemberitahuan kini(long auditId) {
        return mapper.terakhir(auditId).orElseThrow(() -> TidakDitemukan.untuk("Surat pemberitahuan audit", auditId));
    }

    List<BarisRencana> rencana(long pemberitahuanId) {
        return mapper.rencana(pemberitahuanId);
    }

    Permohonan permohonan(long auditId) {
        return permohonan.ambil(audit(auditId).permohonanId());
    }

    /** The head decides. @param keputusan ditandatangani or kembalikan */
    @Transactional
    void putuskan(long auditId, String keputusan, String catatan, String oleh) {
        Pemberitahuan n = kini(auditId);
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().tolakJika(!oleh.equals(n.penanda()), "keputusan", "Surat ini disiapkan untuk ditandatangani oleh orang lain.")
            .tolakJika(!"ditandatangani".equals(keputusan) && !kembali, "keputusan", "Pilih tandatangani atau kembalikan.")
            .catatanKembali(kembali, catatan).selesai();
        if (kembali) {
            mapper.kembalikan(n.id(), catatan.strip());
            return;
        }
        periksaWaktu(n);
        if (dokumen.ambil(n.dokumenId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Surat pemberitahuan ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** @throws IsianKeliru when its first day began already */
    void periksaWaktu(Pemberitahuan n) {
        if (!jam.instant().isBefore(n.mulai())) {
            throw IsianKeliru.pada("keputusan", "Kunjungan dalam surat ini seharusnya sudah dimulai. Kembalikan kepada PJ Sertifikasi untuk tanggal lain.");
        }
    }

    /** The letter is taken from whoever cannot sign it now; PJ Sertifikasi drafts it for somebody else. */
    @Transactional
    void tarik(long auditId) {
        if (!lepaskan(auditId)) {
            throw new IsianKeliru("Surat pemberitahuan ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }

    /** The same for a signer who may not sign any more. @return false when nothing waits for a signature */
    @Transactional
    boolean lepaskan(long auditId) {
        Permohonan p = permohonan(auditId);
        proses.kunci(p.kasus());
        boolean menunggu = proses.penandaBerhalangan(p.kasus(), auditId);
        if (menunggu) {
            mapper.kembalikan(kini(auditId).id(), "Penanda tangan berhalangan; pilih pejabat lain.");
        }
        return menunggu;
    }

    /** Of its number in the register. */
    static String subjek(Pemberitahuan n) {
        return "audit:" + n.auditId() + ":" + n.ke();
    }

    /** Signed or not; false while it is only drafted. */
    boolean ditandatangani(Pemberitahuan n) {
        return n.dokumenId() != null && dokumen.ambil(n.dokumenId()).status() != StatusDokumen.DRAF;
    }

    /** Letters that still wait for a signature, by who is to sign. */
    List<String> penandaDitunggu() {
        return mapper.penandaDitunggu();
    }

    /** Signed, but not sent: PJ Sertifikasi drafts it anew under its number. @param keputusan kembalikan */
    @Transactional
    void tahan(long auditId, String keputusan, String catatan) {
        new PeriksaIsian().tolakJika(!"kembalikan".equals(keputusan), "keputusan", "Pilih kirim atau kembalikan.").wajib("catatan", catatan, "Tulis apa yang perlu diperbaiki.")
            .panjang("catatan", catatan, 1000, "Catatan").selesai();
        mapper.kembalikan(kini(auditId).id(), catatan.strip());
    }

    /** From now on the customer has it and his answer counts. */
    @Transactional
    void kirim(long auditId) {
        Pemberitahuan n = kini(auditId);
        periksaWaktu(n);
        dokumen.terbitkan(n.dokumenId());
        if (mapper.kirim(n.id(), jam.instant(), batas(permohonan(auditId).satker(), n)) == 0) {
            throw new IsianKeliru("Surat ini sudah dikirim. Muat ulang halaman.");
        }
        mapper.semua(auditId).stream().filter(lama -> lama.id() != n.id() && lama.dokumenId() != null && dokumen.ambil(lama.dokumenId()).status() == StatusDokumen.TERBIT)
            .forEach(lama -> dokumen.gantikan(lama.dokumenId(), n.dokumenId(), "Tanggal berubah"));
    }

    /** Working days, but before the team leaves, and never at once. */
    private Instant batas(String satker, Pemberitahuan n) {
        Instant kini = jam.instant();
        Instant hari = kalender.tambahHariKerja(satker, kini, HARI_MENJAWAB);
        Instant berangkat = n.mulai().minus(SEBELUM_BERANGKAT);
        Instant batas = hari.isBefore(berangkat) ? hari : berangkat;
        Instant singkat = kini.plus(PALING_SINGKAT);
        return batas.isBefore(singkat) ? singkat : batas;
    }

    /** Repeatable. */
    @Transactional
    void sahkan(long auditId) {
        mapper.sepakati(auditId);
    }
}
