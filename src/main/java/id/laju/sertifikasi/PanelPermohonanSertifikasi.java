package id.laju.sertifikasi;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.Pembaca;
import id.laju.pemantauan.PanelKasus;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the customer applied for and how it was judged, on the page of the case and in the tab of its tasks. */
@Component
class PanelPermohonanSertifikasi implements PanelKasus {

    /** @param tindakan null while the note is not settled, and for a review without one */
    public record TinjauanLihat(Tinjauan tinjauan, TindakCatatan tindakan) {
    }

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private final HariBukanKerja libur;
    private final PermohonanService permohonan;
    private final LayananSertifikasi layanan;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final IsianService isian;
    private final VerifikasiService verifikasi;
    private final TinjauanService tinjauan;
    private final KonfirmasiAuditService konfirmasi;

    PanelPermohonanSertifikasi(HariBukanKerja libur, PermohonanService permohonan, LayananSertifikasi layanan, SertifikasiService sertifikasi, KatalogSertifikasi katalog, MerekService merek, IsianService isian,
            VerifikasiService verifikasi, TinjauanService tinjauan, KonfirmasiAuditService konfirmasi) {
        this.libur = libur;
        this.permohonan = permohonan;
        this.layanan = layanan;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.merek = merek;
        this.isian = isian;
        this.verifikasi = verifikasi;
        this.tinjauan = tinjauan;
        this.konfirmasi = konfirmasi;
    }

    @Override
    public boolean untuk(Kasus k) {
        return permohonan.denganKasus(k.nomor()).filter(p -> layanan.layanan().contains(p.layanan())).isPresent();
    }

    @Override
    public String judul() {
        return "Permohonan sertifikasi";
    }

    @Override
    public String templat() {
        return "sertifikasi/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        Sertifikasi s = sertifikasi.ambil(p);
        model.addAttribute("sertifikasi", s).addAttribute("skemaSertifikat", katalog.namaSkema(s.skema())).addAttribute("sniSertifikasi", katalog.sni(p.satker(), s.produkSertifikasiId()).orElse(null))
            .addAttribute("pabrikSertifikasi", katalog.pabrik(p.pelangganId()).stream().filter(x -> s.pabrikId() != null && x.id() == s.pabrikId()).findFirst().orElse(null));
        model.addAttribute("merekSertifikasi", merek.semua(p.id())).addAttribute("isianSertifikasi", isian(p)).addAttribute("bagianSertifikasi", layanan.bidang(p)).addAttribute("dokumenSertifikasi", verifikasi.daftar(p).stream().filter(BarisPeriksa::unggahan).toList());
        model.addAttribute("putaranVerifikasi", verifikasi.putaran(p.id())).addAttribute("konfirmasiAudit", konfirmasi.cari(p.id()).orElse(null))
            .addAttribute("konfirmasiLibur", konfirmasi.cari(p.id()).map(x -> libur.tertulis(p.satker(), x.usulMulai(), x.usulSelesai(), INDONESIA)).orElse(null))
            .addAttribute("tinjauanSertifikasi", tinjauan.semua(p.id()).stream().map(t -> new TinjauanLihat(t, tinjauan.tindakan(t.id()).orElse(null))).toList());
    }

    private Map<JenisIsian, List<Map<String, String>>> isian(Permohonan p) {
        Map<JenisIsian, List<Map<String, String>>> hasil = new LinkedHashMap<>();
        Arrays.stream(JenisIsian.values()).forEach(j -> hasil.put(j, isian.baris(p.id(), j)));
        hasil.values().removeIf(List::isEmpty);
        return hasil;
    }
}
