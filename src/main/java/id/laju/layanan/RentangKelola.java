package id.laju.layanan;

import id.laju.umum.BacaIsian;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Instruments and ranges that a satker calibrates, with the CMC of the accredited scope. */
@Controller
@RequestMapping("/kelola/layanan/{satker}/alat-ukur")
class RentangKelola extends KelolaDasar {

    /** A new range as typed. */
    record Isian(String alat, String alatEn, Long labId, String persyaratan, String janji, String rentang, String bawah, String atas, String satuan,
            String dsi, String metode, String desimal) {

        RentangIsian baca() {
            BacaIsian b = new BacaIsian();
            RentangIsian hasil = new RentangIsian(BacaIsian.teks(alat), BacaIsian.teks(alatEn), labId, BacaIsian.teks(persyaratan), b.bulat("janji", janji, "Janji layanan"),
                BacaIsian.teks(rentang), b.angka("bawah", bawah, "Batas bawah"), b.angka("atas", atas, "Batas atas"), BacaIsian.teks(satuan), BacaIsian.teks(dsi),
                BacaIsian.teks(metode), b.bulat("desimal", desimal, "Desimal"));
            b.selesai();
            return hasil;
        }
    }

    /** What may be changed of a range; and what the form of its CMC begins with. */
    record IsianUbah(String metode, String desimal, String alasan, String relatif) {
    }

    /** A part of the accredited scope as typed. */
    record IsianCmc(String nomorLk, String cmcBawah, String cmcAtas, String tetap, String relatif, String berlakuDari, String berlakuSampai) {

        Cmc baca(String satker, long parameterId) {
            BacaIsian b = new BacaIsian();
            Cmc hasil = new Cmc(null, satker, parameterId, BacaIsian.teks(nomorLk), b.angka("cmcBawah", cmcBawah, "Batas bawah"), b.angka("cmcAtas", cmcAtas, "Batas atas"),
                b.angka("tetap", tetap, "Bagian tetap"), b.angka("relatif", relatif, "Bagian per satuan nilai"),
                b.tanggal("berlakuDari", berlakuDari, "Berlaku dari"), b.tanggal("berlakuSampai", berlakuSampai, "Berlaku sampai"), KeadaanAkreditasi.AKTIF);
            b.selesai();
            return hasil;
        }
    }

    private final RentangService rentang;
    private final TarifService tarif;
    private final LabService lab;
    private final ProdukService produk;
    private final KeadaanAkreditasiService keadaan;

    RentangKelola(RentangService rentang, TarifService tarif, LabService lab, ProdukService produk, KeadaanAkreditasiService keadaan) {
        this.rentang = rentang;
        this.tarif = tarif;
        this.lab = lab;
        this.produk = produk;
        this.keadaan = keadaan;
    }

    @GetMapping
    String daftar(@ModelAttribute("area") Area area, @RequestParam(required = false) String cari, Model model) {
        String kata = cari == null ? "" : cari.strip().toLowerCase();
        var semua = rentang.semua(area.satker()).stream().filter(r -> (r.alat() + " " + r.alatEn() + " " + r.rentang()).toLowerCase().contains(kata)).toList();
        model.addAttribute("daftar", semua).addAttribute("cari", cari).addAttribute("hari", hariIni(area));
        model.addAttribute("tarif", tarif.tarif(semua.stream().map(RentangUkur::parameterId).toList(), hariIni(area)));
        model.addAttribute("cmc", semua.stream().collect(Collectors.toMap(RentangUkur::parameterId,
            r -> rentang.cmcBerlaku(r.parameterId(), hariIni(area)).size())));
        return "layanan/alat-ukur-daftar";
    }

    /** @param alat product to add a range to; null for any instrument */
    @GetMapping("/baru")
    String baru(@ModelAttribute("area") Area area, @RequestParam(required = false) Long alat, Model model) {
        Map<String, String> pilihan = lab.semua(area.satker()).stream().collect(Collectors.toMap(l -> l.id().toString(), Lab::nama, (a, b) -> a, LinkedHashMap::new));
        model.addAttribute("lab", pilihan).addAttribute("isian", alat == null ? new Isian(null, null, null, null, "7", null, null, null, null, null, null, "2")
            : lanjutan(produk.ambil(area.satker(), alat)));
        return "layanan/alat-ukur-baru";
    }

    private static Isian lanjutan(Produk p) {
        return new Isian(p.nama(), p.namaEn(), p.labId(), p.persyaratanSampel(), String.valueOf(p.janjiHariKerja()), null, null, null, null, null, null, "2");
    }

    @PostMapping("/baru")
    String tambah(@ModelAttribute("area") Area area, Isian isian, RedirectAttributes kabar) {
        long id = rentang.tambah(area.satker(), isian.baca(), area.oleh());
        return lanjut(area, "/alat-ukur/" + id, "Rentang ukur ditambahkan. Catat tarifnya supaya dapat dipilih pelanggan.", kabar);
    }

    @GetMapping("/{id:\\d+}")
    String lihat(@ModelAttribute("area") Area area, @PathVariable long id, Model model) {
        RentangUkur r = rentang.ambil(area.satker(), id);
        model.addAttribute("rentang", r).addAttribute("cmc", rentang.semuaCmc(id, hariIni(area))).addAttribute("hari", hariIni(area));
        model.addAttribute("isian", new IsianUbah(r.metode(), String.valueOf(r.desimal()), rentang.alasanBlokir(id), "0"));
        return "layanan/alat-ukur-lihat";
    }

    @PostMapping("/{id:\\d+}")
    String ubah(@ModelAttribute("area") Area area, @PathVariable long id, @RequestParam(required = false) String metode,
            @RequestParam(required = false) String desimal, @RequestParam(required = false) String alasan, RedirectAttributes kabar) {
        BacaIsian b = new BacaIsian();
        Integer angka = b.bulat("desimal", desimal, "Desimal");
        b.selesai();
        rentang.ubah(area.satker(), id, BacaIsian.teks(metode), angka, BacaIsian.teks(alasan), area.oleh());
        return lanjut(area, "/alat-ukur/" + id, "Rentang ukur disimpan.", kabar);
    }

    @PostMapping("/{id:\\d+}/cmc")
    String tambahCmc(@ModelAttribute("area") Area area, @PathVariable long id, IsianCmc isian, RedirectAttributes kabar) {
        rentang.tambahCmc(area.satker(), isian.baca(area.satker(), id), area.oleh());
        return lanjut(area, "/alat-ukur/" + id, "CMC ditambahkan.", kabar);
    }

    /** One part of the scope with the days of its states. */
    @GetMapping("/{id:\\d+}/cmc/{cmcId:\\d+}")
    String lihatCmc(@ModelAttribute("area") Area area, @PathVariable long id, @PathVariable long cmcId, Model model) {
        model.addAttribute("rentang", rentang.ambil(area.satker(), id)).addAttribute("cmc", rentang.cmc(area.satker(), id, cmcId));
        model.addAttribute("isian", KeadaanForm.KOSONG).addAttribute("riwayat", keadaan.cmc(area.satker(), id, cmcId)).addAttribute("keadaan", PilihanKelola.keadaan());
        return "layanan/alat-ukur-cmc";
    }

    @PostMapping("/{id:\\d+}/cmc/{cmcId:\\d+}")
    String keadaanCmc(@ModelAttribute("area") Area area, @PathVariable long id, @PathVariable long cmcId, KeadaanForm isian, RedirectAttributes kabar) {
        keadaan.ubahCmc(area.satker(), id, cmcId, isian.baca(), area.oleh());
        return lanjut(area, "/alat-ukur/" + id + "/cmc/" + cmcId, "Keadaan CMC disimpan.", kabar);
    }
}
