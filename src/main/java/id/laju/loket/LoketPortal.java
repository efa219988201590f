package id.laju.loket;

import id.laju.pelanggan.KategoriPelangganService;
import id.laju.pelanggan.KodeAktivasiService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Kanal;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.PilihanLayanan;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.surat.Tujuan;
import id.laju.umum.PermintaanHalaman;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The counter (REQ-004): search a customer, see what is going on, begin a request. The request itself is typed below {@code /loket/<customer>}. */
@Controller
@RequestMapping("/kelola/loket")
@PreAuthorize("hasRole('cs')")
class LoketPortal {

    private final PelangganService pelanggan;
    private final KategoriPelangganService kategori;
    private final PelangganLoket loket;
    private final DrafService draf;
    private final PilihanLayanan pilihan;
    private final PermohonanService permohonan;
    private final KodeAktivasiService kode;
    private final SuratService surat;
    private final StafService staf;

    LoketPortal(PelangganService pelanggan, KategoriPelangganService kategori, PelangganLoket loket, DrafService draf, PilihanLayanan pilihan, PermohonanService permohonan,
            KodeAktivasiService kode, SuratService surat, StafService staf) {
        this.pelanggan = pelanggan;
        this.kategori = kategori;
        this.loket = loket;
        this.draf = draf;
        this.pilihan = pilihan;
        this.permohonan = permohonan;
        this.kode = kode;
        this.surat = surat;
        this.staf = staf;
    }

    @GetMapping
    String cari(PermintaanHalaman permintaan, Principal saya, Model model) {
        boolean mencari = permintaan.cari() != null && !permintaan.cari().isBlank();
        model.addAttribute("halaman", mencari ? pelanggan.daftar(staf.satker(saya.getName()), null, permintaan) : null);
        model.addAttribute("cari", permintaan.cari()).addAttribute("semuaKategori", kategori.semuaAktif());
        return "loket/cari";
    }

    @GetMapping("/{id:\\d+}")
    String satu(@PathVariable long id, Principal saya, Model model) {
        Pelanggan p = pelanggan.ambil(id, staf.satker(saya.getName()));
        model.addAttribute("p", p).addAttribute("alamat", pelanggan.alamatLengkap(p)).addAttribute("perluKode", kode.perlu(id));
        model.addAttribute("adaKalibrasi", pilihan.dilayani(p.satker(), "kalibrasi")).addAttribute("layananLain", pilihan.denganHalamanSendiri(p.satker()));
        model.addAttribute("semuaKanal", kanal()).addAttribute("daftar", permohonan.ringkas(id));
        model.addAttribute("hubungi", surat.belumDihubungi(p.satker(), permohonan.ringkas(id).stream()
            .map(r -> Tujuan.telepon(permohonan.ambil(r.id()).kontakWa())).toList()));
        model.addAttribute("kanal", permohonan.ringkas(id).stream().collect(Collectors.toMap(r -> r.id(), r -> permohonan.ambil(r.id()).kanal().label())));
        return "loket/pelanggan";
    }

    @PostMapping("/{id:\\d+}/permohonan")
    String permohonan(@PathVariable long id, @RequestParam Kanal kanal, @RequestParam(defaultValue = "pengujian") String layanan, Principal saya) {
        PenggunaLogin wakil = loket.mewakili(pelanggan.ambil(id, staf.satker(saya.getName())).id(), saya.getName());
        return keFormulir(id, draf.buat(wakil, layanan, kanal));
    }

    static String keFormulir(long pelanggan, long permohonan) {
        return "redirect:/loket/" + pelanggan + "/portal/permohonan/" + permohonan + "/data";
    }

    static Map<String, String> kanal() {
        return Kanal.olehCs().stream().collect(Collectors.toMap(Enum::name, Kanal::label, (a, b) -> a, LinkedHashMap::new));
    }
}
