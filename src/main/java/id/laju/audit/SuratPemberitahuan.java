package id.laju.audit;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.PemberitahuanAudit;
import id.laju.dokumen.Penanda;
import id.laju.permohonan.Permohonan;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.LingkupAudit;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The notice of an audit as it is printed: team, plan and costs. */
@Component
class SuratPemberitahuan {

    private final PemberitahuanMapper mapper;
    private final TimAuditService tim;
    private final PenunjukanService penunjukan;
    private final LingkupAuditService lingkup;
    private final BiayaAudit biaya;
    private final SatkerService satker;
    private final SkemaSertifikasi skema;
    private final StafService staf;

    SuratPemberitahuan(PemberitahuanMapper mapper, TimAuditService tim, PenunjukanService penunjukan, LingkupAuditService lingkup, BiayaAudit biaya, SatkerService satker, SkemaSertifikasi skema,
            StafService staf) {
        this.mapper = mapper;
        this.tim = tim;
        this.penunjukan = penunjukan;
        this.lingkup = lingkup;
        this.biaya = biaya;
        this.satker = satker;
        this.skema = skema;
        this.staf = staf;
    }

    PemberitahuanAudit untuk(Permohonan p, Pemberitahuan n, Penanda penanda) {
        Satker balai = satker.ambil(p.satker());
        LingkupAudit l = lingkup.untuk(p);
        List<Anggota> anggota = tim.tim(p.id());
        BiayaAudit.Rincian b = biaya.untuk(p);
        List<BarisRencana> rencana = mapper.rencana(n.id());
        List<String> dikunjungi = dikunjungi(rencana, l);
        return new PemberitahuanAudit(lingkup.formulir(p.satker(), JenisDokumen.PEMBERITAHUAN_AUDIT).orElse(null), balai.kota(), n.tglSurat(), p.namaCetak(), p.alamatCetak(),
            KataKunjungan.untuk(skema, p.id()).kunjungan(), WaktuAudit.order(p), kegiatan(l, n), l.skema(), l.acuan(), l.produk(), dikunjungi, l.tanpa(dikunjungi), WaktuAudit.rentang(n.mulai(), n.selesai(), balai.zonaWaktu()),
            penunjukan.cari(p.id()).map(Penunjukan::nomor).orElse(null), tim(anggota, rencana),
            rencana.stream().map(r -> kegiatan(r, l, anggota, balai.zonaWaktu())).toList(), b.baris(), b.total(), b.tagihan(), b.ditanggung(), b.totalDitanggung(), n.keterangan(),
            menggantikan(n), penanda);
    }

    /** With whoever stands in for it by this plan. */
    private List<PemberitahuanAudit.Anggota> tim(List<Anggota> anggota, List<BarisRencana> rencana) {
        return Stream.concat(anggota.stream().map(a -> new PemberitahuanAudit.Anggota(a.nama(), a.fungsi().tertulis())),
            rencana.stream().map(BarisRencana::sementara).filter(Objects::nonNull).distinct().map(s -> new PemberitahuanAudit.Anggota(staf.nama(s), PelaksanaAudit.SEMENTARA))).toList();
    }

    /** Which stage, where there are two. */
    private String kegiatan(LingkupAudit l, Pemberitahuan n) {
        return l.kegiatan() + mapper.audit(n.auditId()).filter(Audit::duaTahap).map(a -> ", " + a.sebutan().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** Number of the last letter that the customer had before this one. */
    private String menggantikan(Pemberitahuan n) {
        return mapper.semua(n.auditId()).stream().filter(lama -> lama.ke() < n.ke() && lama.terkirim() != null).map(Pemberitahuan::nomor).findFirst().orElse(null);
    }

    private PemberitahuanAudit.Kegiatan kegiatan(BarisRencana r, LingkupAudit l, List<Anggota> anggota, ZoneId zona) {
        return new PemberitahuanAudit.Kegiatan(Tanggal.denganJam(r.mulai(), zona), r.kegiatan(), lokasi(r, l), siapa(r, anggota));
    }

    /** A row without a site is at the first. */
    private static List<String> dikunjungi(List<BarisRencana> rencana, LingkupAudit l) {
        Set<Integer> nomor = rencana.stream().map(r -> r.lokasi() == null ? 1 : r.lokasi()).collect(Collectors.toSet());
        return l.tempat().size() < 2 ? l.tempat() : IntStream.rangeClosed(1, l.tempat().size()).filter(nomor::contains).mapToObj(n -> l.tempat().get(n - 1)).toList();
    }

    /** Null where there is only one site. */
    static String lokasi(BarisRencana r, LingkupAudit l) {
        return r.lokasi() == null || r.lokasi() > l.tempat().size() || l.tempat().size() < 2 ? null : l.tempat().get(r.lokasi() - 1);
    }

    String siapa(BarisRencana r, List<Anggota> anggota) {
        return r.sementara() != null ? staf.nama(r.sementara()) : anggota.stream().filter(a -> r.anggotaId() != null && a.id() == r.anggotaId()).map(Anggota::nama).findFirst().orElse("Seluruh tim");
    }
}
