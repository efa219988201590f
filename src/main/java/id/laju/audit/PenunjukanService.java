package id.laju.audit;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.PenunjukanEvaluator;
import id.laju.dokumen.Teks;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.LingkupAudit;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A team that nobody objects to is appointed: numbered, with its form (CRT-046). */
@Service
class PenunjukanService {

    private final TimMapper mapper;
    private final TimAuditService tim;
    private final LingkupAuditService lingkup;
    private final SkemaSertifikasi skema;
    private final HariRencana rencana;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final StafService staf;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final Clock jam;

    PenunjukanService(TimMapper mapper, TimAuditService tim, LingkupAuditService lingkup, SkemaSertifikasi skema, HariRencana rencana, PermohonanService permohonan, SatkerService satker, StafService staf,
            Penomoran penomoran, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.tim = tim;
        this.lingkup = lingkup;
        this.skema = skema;
        this.rencana = rencana;
        this.permohonan = permohonan;
        this.satker = satker;
        this.staf = staf;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** The newest; empty before the team was appointed. */
    Optional<Penunjukan> cari(long permohonanId) {
        return semua(permohonanId).stream().findFirst();
    }

    /** Newest first. */
    List<Penunjukan> semua(long permohonanId) {
        return mapper.penunjukan(permohonanId);
    }

    /** Those who are new in the team, with everybody else in it. Repeatable. */
    @Transactional
    void sahkan(long permohonanId) {
        List<Anggota> anggota = tim.tim(permohonanId);
        if (cari(permohonanId).isEmpty() || anggota.stream().anyMatch(a -> a.keadaan() != KeadaanAnggota.SAH) || mapper.alasanGanti(permohonanId).isPresent()) {
            mapper.lepaskan(permohonanId);
            anggota.forEach(a -> mapper.sahkan(a.id(), jam.instant()));
            terbitkan(permohonan.ambil(permohonanId), anggota);
            mapper.selesaiGanti(permohonanId, jam.instant());
        }
    }

    private void terbitkan(Permohonan p, List<Anggota> anggota) {
        Satker balai = satker.ambil(p.satker());
        LocalDate hari = LocalDate.ofInstant(jam.instant(), balai.zonaWaktu());
        Optional<Penunjukan> lama = cari(p.id());
        int ke = lama.map(Penunjukan::ke).orElse(0) + 1;
        String oleh = anggota.stream().max(Comparator.comparing(Anggota::diusulkan)).map(Anggota::diusulkanOleh).orElseThrow();
        String nomor = penomoran.ambil(p.satker(), JenisNomor.PENUNJUKAN_EVALUATOR, subjek(p.id(), ke));
        UUID kertas = dokumen.buat(p.satker(), nomor, p.kasus(), lembar(p, anggota, balai, hari, oleh)).id();
        dokumen.terbitkan(kertas);
        lama.ifPresent(x -> dokumen.gantikan(x.dokumenId(), kertas, "Tim diganti dengan Penunjukan nomor " + nomor + "."));
        mapper.tunjuk(p.id(), ke, nomor, hari, kertas, oleh);
    }

    /** Of its number in the register. */
    static String subjek(long permohonanId, int ke) {
        return "tim:" + permohonanId + (ke == 1 ? "" : ":" + ke);
    }

    private PenunjukanEvaluator lembar(Permohonan p, List<Anggota> anggota, Satker balai, LocalDate hari, String oleh) {
        LingkupAudit l = lingkup.untuk(p);
        Staf pj = staf.ambil(oleh);
        return new PenunjukanEvaluator(lingkup.formulir(p.satker(), JenisDokumen.PENUNJUKAN_EVALUATOR).orElse(null), balai.kota(), hari, WaktuAudit.order(p), l.kegiatan(),
            anggota.stream().map(this::personil).toList(), periode(p.id()), p.namaCetak(), p.alamatCetak(), l.tempat(), l.produk(), l.acuan(),
            new Penanda(oleh, Teks.dari("Penanggung Jawab Operasional", "Person in charge of operations"), pj.nama(), pj.nip(), null), skema.diuji(p.id()));
    }

    private PenunjukanEvaluator.Personil personil(Anggota a) {
        return new PenunjukanEvaluator.Personil(a.nama(), staf.ambil(a.staf()).nip(), a.fungsi().tertulis());
    }

    /** The days that are agreed or wanted; the notice of the audit says them for certain. */
    private String periode(long permohonanId) {
        return rencana.tertulis(permohonanId).map(h -> h + " (rencana)").orElse("Menurut surat pemberitahuan");
    }
}
