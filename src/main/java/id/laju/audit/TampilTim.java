package id.laju.audit;

import id.laju.kalender.KalenderKerja;
import id.laju.penawaran.JadwalPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.HariBukanKerja;
import id.laju.sertifikasi.LingkupAudit;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Team and dates of audits as forms and pages show them. */
@Component
class TampilTim {

    /** @param waktu in words @param libur those of its days on which the balai does not work, @param usulLibur and of those that the customer wants; null without @param berkasId the letter as the customer signed and returned it; null without (STS-020) */
    public record Surat(long id, int ke, String tanggal, String nomor, String waktu, String mulai, String selesai, String status, boolean diterima, String penanda, String catatanKepala, String usul,
            String alasan, String keterangan, String jawabSampai, UUID dokumenId, UUID berkasId, boolean menungguTtd, List<Rencana> rencana, String libur, String usulLibur) {
    }

    /** @param mulai for a field of date and time, in the satker's zone @param lokasiNomor and {@code staf} for fields; null where it is the whole team's */
    public record Rencana(String waktu, String mulai, String kegiatan, String lokasi, String oleh, Integer lokasiNomor, String staf) {
    }

    /** For fields of date and time, in the satker's zone; null where nothing is offered. */
    record Waktu(String mulai, String selesai) {
    }

    private final PemberitahuanService pemberitahuan;
    private final SuratPemberitahuan kertas;
    private final TimAuditService tim;
    private final HariRencana rencana;
    private final HariBukanKerja libur;
    private final LingkupAuditService lingkup;
    private final StafService staf;
    private final KalenderKerja kalender;

    TampilTim(PemberitahuanService pemberitahuan, SuratPemberitahuan kertas, TimAuditService tim, HariRencana rencana, HariBukanKerja libur, LingkupAuditService lingkup, StafService staf, KalenderKerja kalender) {
        this.pemberitahuan = pemberitahuan;
        this.kertas = kertas;
        this.tim = tim;
        this.rencana = rencana;
        this.libur = libur;
        this.lingkup = lingkup;
        this.staf = staf;
        this.kalender = kalender;
    }

    /** How much audit the customer confirmed; null where none was. */
    String banyak(Permohonan p) {
        return rencana.banyak(p.id()).orElse(null);
    }

    /** The days that are agreed with the customer or wanted by him; null while there are none. */
    String usul(Permohonan p) {
        return rencana.tertulis(p.id()).orElse(null);
    }

    /** Those of them on which the balai does not work; null where there are none. */
    String libur(Permohonan p) {
        return rencana.cari(p.id()).map(j -> libur.tertulis(p.satker(), j.mulai(), j.selesai(), WaktuAudit.INDONESIA)).orElse(null);
    }

    /** As it was drafted last; at first the office's hours of the planned days, which are those of the audit itself. Null where nothing can be offered. */
    Waktu waktu(Permohonan p, Audit a, Surat konsep) {
        return konsep != null ? new Waktu(konsep.mulai(), konsep.selesai()) : Audit.TAHAP_1.equals(a.tahap()) ? null : rencana.cari(p.id()).map(j -> waktu(p, j)).orElse(null);
    }

    private Waktu waktu(Permohonan p, JadwalPenawaran j) {
        LocalDate selesai = j.selesai() == null ? j.mulai() : j.selesai();
        String awal = kalender.jamKerja(p.satker(), j.mulai()).map(x -> j.mulai().atTime(x.mulai()).toString()).orElse(null);
        String akhir = kalender.jamKerja(p.satker(), selesai).map(x -> selesai.atTime(x.selesai()).toString()).orElse(null);
        return new Waktu(awal, akhir);
    }

    /** Letters about one audit, newest first. */
    List<Surat> surat(Permohonan p, long auditId) {
        return pemberitahuan.semua(auditId).stream().map(n -> surat(p, n)).toList();
    }

    Surat surat(Permohonan p, Pemberitahuan n) {
        return surat(p, n, WaktuAudit.INDONESIA);
    }

    /** With days and hours in the reader's language. */
    Surat surat(Permohonan p, Pemberitahuan n, Locale bahasa) {
        ZoneId zona = kalender.zona(p.satker());
        String usul = n.usulMulai() == null ? null : WaktuAudit.hari(n.usulMulai(), n.usulSelesai(), bahasa);
        return new Surat(n.id(), n.ke(), Tanggal.panjang(n.tglSurat(), bahasa), n.nomor(), WaktuAudit.rentang(n.mulai(), n.selesai(), zona, bahasa), bidang(n.mulai(), zona), bidang(n.selesai(), zona), n.status(),
            n.jawaban() != null && !n.ditolak(), n.penanda() == null ? null : staf.nama(n.penanda()), n.catatanKepala(), usul, n.alasan(), n.keterangan(),
            n.jawabSampai() == null ? null : Tanggal.batas(n.jawabSampai(), zona, bahasa), n.dokumenId(), n.berkasId(), n.dokumenId() != null && !pemberitahuan.ditandatangani(n), rencana(p, n, zona, bahasa),
            libur.tertulis(p.satker(), n.mulai().atZone(zona).toLocalDate(), n.selesai().atZone(zona).toLocalDate(), bahasa), libur.tertulis(p.satker(), n.usulMulai(), n.usulSelesai(), bahasa));
    }

    private List<Rencana> rencana(Permohonan p, Pemberitahuan n, ZoneId zona, Locale bahasa) {
        LingkupAudit l = lingkup.untuk(p);
        List<Anggota> anggota = tim.tim(p.id());
        return pemberitahuan.rencana(n.id()).stream().map(r -> new Rencana(Tanggal.denganJam(r.mulai(), zona, bahasa), bidang(r.mulai(), zona), r.kegiatan(), SuratPemberitahuan.lokasi(r, l),
            kertas.siapa(r, anggota), r.lokasi(), staf(r, anggota))).toList();
    }

    private static String staf(BarisRencana r, List<Anggota> anggota) {
        return r.sementara() != null ? r.sementara() : anggota.stream().filter(a -> r.anggotaId() != null && a.id() == r.anggotaId()).map(Anggota::staf).findFirst().orElse(null);
    }

    private static String bidang(Instant saat, ZoneId zona) {
        return saat.atZone(zona).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
