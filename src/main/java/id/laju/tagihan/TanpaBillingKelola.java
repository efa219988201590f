package id.laju.tagihan;

import id.laju.kalender.KalenderKerja;
import id.laju.keamanan.StafLogin;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Orders without e-billing, with their invoices. */
@Controller
@RequestMapping("/kelola/tagihan/tanpa-billing")
@PreAuthorize("hasRole('bendahara')")
class TanpaBillingKelola {

    record Baris(long permohonanId, String praOrder, String nomorOrder, String pelanggan, String nomor, String dijawab, String dasar) {
    }

    private final TanpaBillingService tanpaBilling;
    private final TagihanService tagihan;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final KepadaInvoice kepada;
    private final KalenderKerja kalender;

    TanpaBillingKelola(TanpaBillingService tanpaBilling, TagihanService tagihan, PenawaranService penawaran, PermohonanService permohonan, StafService staf,
            KepadaInvoice kepada, KalenderKerja kalender) {
        this.tanpaBilling = tanpaBilling;
        this.tagihan = tagihan;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.staf = staf;
        this.kepada = kepada;
        this.kalender = kalender;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", tanpaBilling.daftar(saya.satker(), h).ubah(b -> new Baris(b.permohonanId(), b.praOrder(), b.nomorOrder(), b.pelanggan(), b.nomor(),
            Tanggal.pendekDenganJam(b.dijawab(), kalender.zona(b.satker())), b.dasar())));
        return "tagihan/tanpa-billing";
    }

    @GetMapping("/{permohonanId}")
    String invoice(@PathVariable long permohonanId, @AuthenticationPrincipal StafLogin saya, Model model) {
        Permohonan p = permohonan.ambil(permohonanId);
        Penawaran q = penawaran.yangDisetujui(permohonanId).filter(x -> saya.satker().contains(x.satker()) && tagihan.semua(permohonanId).stream().noneMatch(t -> t.penawaranId() == x.id()))
            .orElseThrow(() -> TidakDitemukan.untuk("Invoice", permohonanId));
        model.addAttribute("p", p).addAttribute("penawaran", q).addAttribute("penyetuju", staf.nama(q.disetujuiOleh())).addAttribute("invoice", Invoice.dari(penawaran.baris(q.id()), tagihan.dariSaldo(permohonanId)));
        kepada.isi(model, p);
        return "tagihan/invoice";
    }
}
