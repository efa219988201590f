package id.laju.pemantauan;

import id.laju.arsip.ArsipService;
import id.laju.maaf.MaafService;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.BerkasPermohonan;
import id.laju.permohonan.LihatPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Everything of a case that a reader may know, for the tab and the page alike. The laboratory reads no customer, no money and no letters. */
@Component
class IsiKasus {

    private static final int KASUS_LAIN = 10;

    private final KasusService kasus;
    private final PemantauanService pemantauan;
    private final PermohonanService permohonan;
    private final BerkasPermohonan berkasPermohonan;
    private final RincianSampel sampel;
    private final DokumenKasus dokumen;
    private final ArsipService arsip;
    private final UangKasus uang;
    private final CatatanKasus catatan;
    private final KasusMenunggu menunggu;
    private final HubunganService hubungan;
    private final KasusLainMapper lain;
    private final Keterlambatan terlambat;
    private final MaafService maaf;
    private final KataPemantauan kata;
    private final SatkerService satker;
    private final ObjectProvider<PanelKasus> panel;

    IsiKasus(KasusService kasus, PemantauanService pemantauan, PermohonanService permohonan, BerkasPermohonan berkasPermohonan, RincianSampel sampel, DokumenKasus dokumen,
            ArsipService arsip, UangKasus uang, CatatanKasus catatan, KasusMenunggu menunggu, HubunganService hubungan, KasusLainMapper lain,
            Keterlambatan terlambat, MaafService maaf, KataPemantauan kata, SatkerService satker, ObjectProvider<PanelKasus> panel) {
        this.kasus = kasus;
        this.pemantauan = pemantauan;
        this.permohonan = permohonan;
        this.berkasPermohonan = berkasPermohonan;
        this.sampel = sampel;
        this.dokumen = dokumen;
        this.arsip = arsip;
        this.uang = uang;
        this.catatan = catatan;
        this.menunggu = menunggu;
        this.hubungan = hubungan;
        this.lain = lain;
        this.terlambat = terlambat;
        this.maaf = maaf;
        this.kata = kata;
        this.satker = satker;
        this.panel = panel;
    }

    /** In one transaction: the same person or balai is then read once, however often a timeline names it. */
    @Transactional(readOnly = true)
    void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElse(null);
        List<Langkah> langkah = pemantauan.linimasa(k.nomor());
        List<HubunganPelanggan> dihubungi = pembaca.kantor() ? hubungan.milik(k.nomor()) : List.of();
        model.addAttribute("k", k).addAttribute("p", pembaca.kantor() ? p : null).addAttribute("kantor", pembaca.kantor());
        model.addAttribute("nomorOrder", p == null ? null : p.nomorOrder()).addAttribute("tuntas", p != null && BarisKasus.tuntas(k.status(), k.selesai(), p.dipesan())).addAttribute("zona", satker.ambil(k.satker()).zonaWaktu());
        List<RincianSampel.Baris> rincian = p == null ? List.of() : sampel.milik(p, langkah, pembaca);
        model.addAttribute("sampel", rincian);
        model.addAttribute("menunggu", k.selesai() == null ? menunggu.milik(p, kasus.terbuka(k.nomor()), rincian, pembaca) : List.of());
        model.addAttribute("terlambat", terlambat.dari(k).orElse(null)).addAttribute("linimasa", linimasa(langkah, rincian, dihubungi));
        model.addAttribute("catatan", p == null ? List.of() : catatan.milik(p, pembaca.kantor())).addAttribute("dihubungi", dihubungi);
        List<PanelKasus> bagian = panel.orderedStream().filter(b -> (pembaca.kantor() || !b.hanyaKantor()) && b.untuk(k)).toList();
        bagian.forEach(b -> b.isi(model, k, pembaca));
        model.addAttribute("panel", bagian);
        if (p != null && pembaca.kantor()) {
            kantor(model, p, pembaca);
        } else if (p != null) {
            model.addAttribute("berkasLab", dokumen.untukLab(p));
        }
        if (pembaca.kantor() && k.pelangganId() != null) {
            model.addAttribute("kasusLain", lain.milik(k.pelangganId(), k.satker(), k.nomor(), KASUS_LAIN));
        }
    }

    private void kantor(Model model, Permohonan p, Pembaca pembaca) {
        LihatPermohonan isi = permohonan.lihat(p.id());
        Set<UUID> lab = berkasPermohonan.untukLab(p.id());
        model.addAttribute("permintaan", isi).addAttribute("untukLab", lab).addAttribute("dokumen", dokumen.untukBalai(p)).addAttribute("arsip", arsip.milik(p.id()));
        model.addAttribute("uang", uang.milik(p.id())).addAttribute("menyimpan", pembaca.menyimpan()).addAttribute("mengaudit", pembaca.mengaudit());
        model.addAttribute("maaf", maaf.untuk(p.id()).orElse(null)).addAttribute("potongan", maaf.dipakai(p.id()).orElse(null));
        model.addAttribute("loket", pembaca.peran().contains("cs")).addAttribute("bendahara", pembaca.peran().contains("bendahara"));
    }

    /** Oldest first; what is still open comes last. */
    private List<Peristiwa> linimasa(List<Langkah> langkah, List<RincianSampel.Baris> sampel, List<HubunganPelanggan> dihubungi) {
        Stream<Peristiwa> hubungi = dihubungi.stream().map(h -> Peristiwa.dari(h, kata.nama(h.oleh())));
        return Stream.concat(langkah.stream().map(l -> Peristiwa.dari(l, RincianSampel.tentang(l, sampel), kata.orang(l))), hubungi)
            .sorted(Comparator.comparing(Peristiwa::selesai, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Peristiwa::dibuat, Comparator.<Instant>naturalOrder())).toList();
    }
}
