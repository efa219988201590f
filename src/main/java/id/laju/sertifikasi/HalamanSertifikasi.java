package id.laju.sertifikasi;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one certification have in common: scheme and activity, the tabs with what they lack, whether anything may be changed. */
@Component
public class HalamanSertifikasi {

    /** @param kurang sentences; none for a complete part @param diketahui false while nothing says yet what the part has to hold */
    record Tab(TabSertifikasi tab, List<String> kurang, boolean diketahui) {
    }

    private final DrafService draf;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final KelengkapanSertifikasi kelengkapan;
    private final LayananSertifikasi layanan;
    private final SatkerService satker;
    private final KataSkema kata;

    HalamanSertifikasi(DrafService draf, SertifikasiService sertifikasi, KatalogSertifikasi katalog, KelengkapanSertifikasi kelengkapan, LayananSertifikasi layanan, SatkerService satker, KataSkema kata) {
        this.draf = draf;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.kelengkapan = kelengkapan;
        this.layanan = layanan;
        this.satker = satker;
        this.kata = kata;
    }

    /**
     * @param bidang part that the page changes; null for a page that changes none itself
     * @throws TidakDitemukan when it belongs to somebody else, or is no certification
     */
    public Permohonan buka(PenggunaLogin saya, long id, Model model, String bidang) {
        Permohonan p = ambil(saya, id);
        Sertifikasi s = sertifikasi.ambil(p);
        Map<TabSertifikasi, List<String>> kurang = kelengkapan.perTab(p);
        List<Tab> tab = kurang.entrySet().stream().filter(e -> tampil(e.getKey(), p, s)).map(e -> new Tab(e.getKey(), e.getValue(), diketahui(e.getKey(), p, s))).toList();
        boolean ubah = draf.bisaDiubah(saya, p) && saya.peran().contains("pemohon");
        model.addAttribute("permohonan", p).addAttribute("sertifikasi", s).addAttribute("skema", skema(p, s));
        model.addAttribute("tab", tab).addAttribute("bisa", ubah).addAttribute("ubah", ubah && (p.draf() || bidang != null && sertifikasi.diminta(p, bidang))).addAttribute("balai", satker.ambil(p.satker()));
        model.addAttribute("catatanBagian", sertifikasi.catatan(p, bidang).orElse(null));
        model.addAttribute("lengkap", tab.stream().allMatch(t -> t.kurang().isEmpty()));
        return p;
    }

    public Permohonan ambil(PenggunaLogin saya, long id) {
        Permohonan p = draf.ambil(saya, id);
        if (!layanan.layanan().contains(p.layanan())) {
            throw new TidakDitemukan("Permohonan ini bukan permohonan sertifikasi.");
        }
        return p;
    }

    /** Which documents are needed follows from standard and scheme. */
    private boolean diketahui(TabSertifikasi tab, Permohonan p, Sertifikasi s) {
        return tab.tanpaDaftar() || !katalog.diperlukan(p, s).isEmpty();
    }

    /** A list without entry pages or prints shows no tab for them, once it is known which list it is. */
    private boolean tampil(TabSertifikasi tab, Permohonan p, Sertifikasi s) {
        if (tab != TabSertifikasi.ISIAN && tab != TabSertifikasi.CETAK) {
            return true;
        }
        List<DokumenPerlu> perlu = katalog.diperlukan(p, s);
        return perlu.isEmpty() || perlu.stream().anyMatch(d -> d.jenis().equals(tab.name()));
    }

    /** What is certified by; green industry has one scheme and many standards. */
    private String skema(Permohonan p, Sertifikasi s) {
        return LayananSertifikasi.INDUSTRI_HIJAU.equals(p.layanan()) ? katalog.sni(p.satker(), s.produkSertifikasiId()).map(ProdukSni::acuan).orElse(null) : kata.skema(s.skema());
    }
}
