package id.laju.hambatan;

import id.laju.keamanan.StafLogin;
import id.laju.proses.WewenangModel;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages; they name no customer, so those who work blind may read them. */
@Controller
@PreAuthorize(WewenangModel.PEMBACA)
class HambatanKelola {

    private final HambatanService hambatan;
    private final SatkerService satker;
    private final Clock jam;

    HambatanKelola(HambatanService hambatan, SatkerService satker, Clock jam) {
        this.hambatan = hambatan;
        this.satker = satker;
        this.jam = jam;
    }

    @GetMapping("/kelola/hambatan")
    String proses(@AuthenticationPrincipal StafLogin saya, @RequestParam(name = "satker", required = false) String kode, PermintaanHalaman minta, Model model) {
        String dipilih = satkerDipilih(saya, kode);
        List<HambatanService.Ringkas> semua = hambatan.proses(dipilih.isEmpty() ? saya.satker() : List.of(dipilih)).stream()
            .filter(r -> minta.cari() == null || (r.nama() + " " + r.kunci()).toLowerCase().contains(minta.cari().toLowerCase())).sorted(UrutanHambatan.proses(minta)).toList();
        model.addAttribute("halaman", new Halaman<>(semua.stream().skip(minta.lewati()).limit(minta.ukuran()).toList(), semua.size(), minta))
            .addAttribute("satker", dipilih).addAttribute("semuaSatker", pilihan(saya));
        return "hambatan/daftar";
    }

    @GetMapping("/kelola/proses/{kunci}/hambatan")
    String gambar(@AuthenticationPrincipal StafLogin saya, @PathVariable String kunci, @RequestParam Map<String, String> minta, PermintaanHalaman urutan, Model model) {
        PilihanHambatan p = pilihan(saya, minta);
        List<BarisHambatan> baris = hambatan.baris(kunci, p);
        KataHambatan kata = kata(p, kunci);
        model.addAttribute("tanda", baris.stream().filter(BarisHambatan::diGambar).filter(b -> b.tingkat() != null || b.angka().kasus() > 0).map(kata::tanda).toList())
            .addAttribute("halaman", new Halaman<>(baris.stream().sorted(UrutanHambatan.langkah(urutan)).toList(), baris.size(), urutan))
            .addAttribute("asal", kata.asal(hambatan.asal(kunci, p), p.zona(), baris.stream().anyMatch(BarisHambatan::fase))).addAttribute("digambar", hambatan.digambar(kunci, p)).addAttribute("semuaVersi", hambatan.versi(kunci, p));
        return halaman(model, saya, kunci, p, kata, "hambatan/gambar");
    }

    @GetMapping("/kelola/proses/{kunci}/hambatan/kasus")
    String kasus(@AuthenticationPrincipal StafLogin saya, @PathVariable String kunci, @RequestParam Map<String, String> minta, PermintaanHalaman urutan, Model model) {
        PilihanHambatan p = pilihan(saya, minta);
        String elemen = minta.getOrDefault("elemen", "");
        Bilangan b = Bilangan.dari(minta.get("angka"));
        model.addAttribute("halaman", hambatan.kasus(kunci, p, elemen, b, saya, urutan)).addAttribute("banyakKasus", hambatan.banyakKasus(kunci, p, elemen, b, urutan))
            .addAttribute("elemen", elemen).addAttribute("nama", hambatan.nama(kunci, p, elemen)).addAttribute("bilangan", b);
        return halaman(model, saya, kunci, p, kata(p, kunci), "hambatan/kasus");
    }

    private String halaman(Model model, StafLogin saya, String kunci, PilihanHambatan p, KataHambatan kata, String templat) {
        model.addAttribute("kunci", kunci).addAttribute("p", p).addAttribute("kata", kata).addAttribute("semuaSatker", pilihan(saya)).addAttribute("semuaUkuran", Ukuran.values());
        return templat;
    }

    private KataHambatan kata(PilihanHambatan p, String kunci) {
        return new KataHambatan(hambatan.menitSehari(p), "/kelola/proses/" + kunci + "/hambatan/kasus?" + p.alamat());
    }

    private PilihanHambatan pilihan(StafLogin saya, Map<String, String> minta) {
        String dipilih = satkerDipilih(saya, minta.get("satker"));
        ZoneId zona = satker.ambil(dipilih.isEmpty() ? saya.satker().get(0) : dipilih).zonaWaktu();
        LocalDate kini = LocalDate.now(jam.withZone(zona));
        LocalDate sampai = hari(minta.get("sampai"), kini);
        LocalDate dari = hari(minta.get("dari"), sampai.minusDays(PilihanHambatan.HARI - 1L));
        return new PilihanHambatan(dipilih, saya.satker(), minta.getOrDefault("versi", ""), dari.isAfter(sampai) ? sampai : dari, sampai, zona, Ukuran.dari(minta.get("ukuran")), "p90".equals(minta.get("nilai")));
    }

    /** An empty text for all of them; whoever has one looks at that one. */
    private static String satkerDipilih(StafLogin saya, String kode) {
        return saya.satker().size() == 1 ? saya.satker().get(0) : kode != null && saya.satker().contains(kode) ? kode : "";
    }

    private List<id.laju.satker.Satker> pilihan(StafLogin saya) {
        return satker.semua().stream().filter(s -> saya.satker().contains(s.kode())).toList();
    }

    private static LocalDate hari(String teks, LocalDate bawaan) {
        try {
            LocalDate hari = teks == null || teks.isBlank() ? bawaan : LocalDate.parse(teks);
            return hari.getYear() < 2000 || hari.getYear() > 2100 ? bawaan : hari;
        } catch (DateTimeException e) {
            return bawaan;
        }
    }
}
