package id.laju.audit;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer accepts the dates of an audit, with the signed letter if he likes, or asks for others. State first, then the message. */
@Service
class JawabJadwalAuditService {

    private static final Aturan SURAT_KEMBALI = Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", "Surat yang ditandatangani");

    private final PemberitahuanMapper mapper;
    private final PemberitahuanService pemberitahuan;
    private final BerkasService berkas;
    private final KalenderKerja kalender;
    private final AuditProses proses;
    private final Clock jam;

    JawabJadwalAuditService(PemberitahuanMapper mapper, PemberitahuanService pemberitahuan, BerkasService berkas, KalenderKerja kalender, AuditProses proses, Clock jam) {
        this.mapper = mapper;
        this.pemberitahuan = pemberitahuan;
        this.berkas = berkas;
        this.kalender = kalender;
        this.proses = proses;
        this.jam = jam;
    }

    /** Letters that the customer has, newest first. */
    List<Pemberitahuan> terkirim(long permohonanId) {
        return terkirim(mapper.milik(permohonanId).stream());
    }

    private List<Pemberitahuan> terkirim(Stream<Audit> audit) {
        return audit.flatMap(a -> mapper.semua(a.id()).stream()).filter(n -> n.terkirim() != null).sorted((a, b) -> b.terkirim().compareTo(a.terkirim())).toList();
    }

    /** The letter that waits for an answer. */
    Optional<Pemberitahuan> menunggu(long permohonanId) {
        return terkirim(mapper.milik(permohonanId).stream().filter(a -> !a.keadaan().equals("BERHENTI"))).stream().filter(n -> n.jawaban() == null && jam.instant().isBefore(n.jawabSampai())).findFirst();
    }

    /** What was agreed in this letter does not hold any more; the next one follows. */
    boolean ditunda(Pemberitahuan n) {
        return n.dijawab() != null && mapper.ditunda(n.auditId(), n.dijawab());
    }

    /** Nobody answered in time. Repeatable. */
    @Transactional
    void anggapDiterima(long auditId) {
        mapper.jawab(pemberitahuan.kini(auditId).id(), JawabanJadwalAudit.DIAM, null, jam.instant(), "sistem");
    }

    /** @param surat the letter as it was signed and returned; at most one @throws IsianKeliru when nothing is asked any more, or day or reason are missing */
    @Transactional
    void jawab(Permohonan p, long pelangganId, JawabanJadwalAudit jawaban, List<Unggahan> surat, String oleh) {
        if (p.pelangganId() != pelangganId) {
            throw TidakDitemukan.untuk("Permohonan", p.id());
        }
        proses.kunci(p.kasus());
        Pemberitahuan n = menunggu(p.id()).orElseThrow(() -> new IsianKeliru("Jadwal ini tidak menunggu jawaban Anda lagi. Hubungi balai bila tanggalnya perlu diubah."));
        jawaban.periksa(LocalDate.ofInstant(jam.instant(), kalender.zona(p.satker())));
        UUID kembali = jawaban.lain() || surat.isEmpty() ? null : berkas.simpan(p.satker(), surat.get(0).nama(), surat.get(0).isi(), oleh, SURAT_KEMBALI).id();
        mapper.jawab(n.id(), jawaban, kembali, jam.instant(), oleh);
        if (!proses.jadwalDijawab(p.kasus(), n.auditId(), jawaban.lain() ? "lain" : "terima")) {
            throw new IsianKeliru("Jadwal ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
