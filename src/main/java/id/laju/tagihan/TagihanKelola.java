package id.laju.tagihan;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.KasusService;
import id.laju.penawaran.GantiPenawaranService;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bendahara's list of bills with their states, and one bill with all that happened to it (BIL-018, BIL-022, BIL-033). */
@Controller
@RequestMapping("/kelola/tagihan")
@PreAuthorize("hasRole('bendahara')")
class TagihanKelola {

    record Baris(Tagihan tagihan, StatusTagihan status, Permohonan permohonan, ZoneId zona) {
    }

    private final CariTagihanService cari;
    private final TagihanService tagihan;
    private final BayarService bayar;
    private final PembayaranService pembayaran;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final KepadaInvoice kepada;
    private final GantiPenawaranService ganti;
    private final Clock jam;

    TagihanKelola(CariTagihanService cari, TagihanService tagihan, BayarService bayar, PembayaranService pembayaran, PenawaranService penawaran,
            PermohonanService permohonan, KasusService kasus, KepadaInvoice kepada, GantiPenawaranService ganti, Clock jam) {
        this.cari = cari;
        this.tagihan = tagihan;
        this.bayar = bayar;
        this.pembayaran = pembayaran;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.kepada = kepada;
        this.ganti = ganti;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) TahapTagihan tahap, @RequestParam(required = false) StatusTagihan status,
            @RequestParam(required = false) String layanan, PermintaanHalaman h, Model model) {
        Halaman<Tagihan> semua = cari.tagihan(saya.satker(), tahap, status, layanan, h);
        model.addAttribute("tahap", tahap).addAttribute("semuaTahap", TahapTagihan.values()).addAttribute("layanan", layanan).addAttribute("semuaLayanan", cari.layanan(saya.satker()));
        Map<Long, Permohonan> miliknya = permohonan.semua(semua.isi().stream().map(Tagihan::permohonanId).distinct().toList());
        Map<String, ZoneId> zona = new HashMap<>();
        model.addAttribute("halaman", semua.ubah(t -> baris(t, miliknya.get(t.permohonanId()), zona.computeIfAbsent(t.satker(), s -> tagihan.zona(t)))));
        model.addAttribute("status", status).addAttribute("semuaStatus", StatusTagihan.values());
        return "tagihan/kelola-daftar";
    }

    @GetMapping("/{id}")
    String lihat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Tagihan t = tagihan.ambil(id);
        if (!saya.satker().contains(t.satker())) {
            throw TidakDitemukan.untuk("Tagihan", id);
        }
        ZoneId zona = tagihan.zona(t);
        model.addAttribute("b", baris(t, permohonan.ambil(t.permohonanId()), zona)).addAttribute("invoice", Invoice.dari(penawaran.baris(t.penawaranId()), tagihan.dariSaldo(t.permohonanId())));
        kepada.isi(model, permohonan.ambil(t.permohonanId()));
        model.addAttribute("semua", tagihan.semua(t.permohonanId()).stream().map(x -> TagihanTampil.dari(x, zona, jam.instant())).toList());
        model.addAttribute("bukti", bayar.bukti(id)).addAttribute("bayar", pembayaran.untuk(id).map(p -> PembayaranTampil.dari(p, zona)).orElse(null));
        model.addAttribute("bolehGanti", ganti.boleh(penawaran.ambil(t.penawaranId())));
        model.addAttribute("tugas", kasus.terbuka(t.kasus()).stream().filter(l -> "bendahara".equals(l.peran())).findFirst().orElse(null));
        return "tagihan/kelola-lihat";
    }

    private Baris baris(Tagihan t, Permohonan p, ZoneId zona) {
        return new Baris(t, t.statusPada(jam.instant()), p, zona);
    }
}
