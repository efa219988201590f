package id.laju.surat;

import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which mails left and which did not, without their content; one that failed can be tried once more, or its addressee told otherwise. */
@Controller
@RequestMapping("/kelola/surat")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat', 'cs')")
class SuratPortal {

    record Baris(long id, String waktu, String kepada, String judul, String status, KeadaanSurat keadaan, String galat, String coba, String wa) {
    }

    private final SuratService surat;
    private final KurirSurat kurir;
    private final SatkerService satker;
    private final StafService staf;

    SuratPortal(SuratService surat, KurirSurat kurir, SatkerService satker, StafService staf) {
        this.surat = surat;
        this.kurir = kurir;
        this.satker = satker;
        this.staf = staf;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) KeadaanSurat keadaan, PermintaanHalaman permintaan, Principal saya, Model model) {
        List<String> balai = staf.satker(saya.getName());
        model.addAttribute("halaman", surat.daftar(balai, keadaan, permintaan).ubah(this::baris));
        model.addAttribute("keadaan", keadaan);
        model.addAttribute("semuaKeadaan", KeadaanSurat.values());
        model.addAttribute("gagal", surat.gagal(balai));
        return "surat/halaman/daftar";
    }

    @PostMapping("/{id}/ulangi")
    String ulangi(@PathVariable long id, @RequestParam(required = false) KeadaanSurat keadaan, PermintaanHalaman permintaan, Principal saya, RedirectAttributes kilat) {
        boolean antre = surat.ulangi(id, staf.satker(saya.getName()));
        kilat.addFlashAttribute("pesan", antre ? "Surat masuk antrean lagi. Muat ulang halaman ini untuk melihat hasilnya." : "Surat ini sudah terkirim atau sudah diurus orang lain.");
        return kembali(keadaan, permintaan, saya, kilat);
    }

    @PostMapping("/ulangi")
    String ulangiSemua(@RequestParam(required = false) KeadaanSurat keadaan, PermintaanHalaman permintaan, Principal saya, RedirectAttributes kilat) {
        int banyak = surat.ulangiSemua(staf.satker(saya.getName()));
        kilat.addFlashAttribute("pesan", banyak + " surat masuk antrean lagi dan dikirim berturut-turut. Muat ulang halaman ini untuk melihat hasilnya.");
        return kembali(keadaan, permintaan, saya, kilat);
    }

    /** @param pelanggan whose page at the counter the button was on; null from this list */
    @PostMapping("/{id}/dihubungi")
    String dihubungi(@PathVariable long id, @RequestParam(required = false) Long pelanggan, @RequestParam(required = false) KeadaanSurat keadaan, PermintaanHalaman permintaan,
            Principal saya, RedirectAttributes kilat) {
        boolean tercatat = surat.dihubungi(id, staf.satker(saya.getName()), saya.getName());
        kilat.addFlashAttribute(tercatat ? "pesan" : "pesanGalat", tercatat ? "Tercatat: pelanggan sudah dihubungi."
            : "Tidak dicatat: surat ini tidak menunggu untuk dihubungi. Mungkin sudah dicatat orang lain, sudah terkirim, atau sedang dikirim; lihat statusnya di Surat Keluar.");
        return pelanggan == null ? kembali(keadaan, permintaan, saya, kilat) : "redirect:/kelola/loket/" + pelanggan;
    }

    /** To the list as it was looked at; to its last page when the one that was looked at is empty now. */
    private String kembali(KeadaanSurat keadaan, PermintaanHalaman p, Principal saya, RedirectAttributes ke) {
        int akhir = surat.daftar(staf.satker(saya.getName()), keadaan, p).banyakHalaman();
        if (keadaan != null) {
            ke.addAttribute("keadaan", keadaan);
        }
        if (p.cari() != null) {
            ke.addAttribute("cari", p.cari());
        }
        ke.addAttribute("ukuran", p.ukuran()).addAttribute("nomor", Math.min(p.nomor(), akhir));
        return "redirect:/kelola/surat";
    }

    private Baris baris(Surat s) {
        ZoneId zona = satker.ambil(s.satker()).zonaWaktu();
        boolean nomor = s.tanpaSurel();
        return new Baris(s.id(), Tanggal.pendekDenganJam(s.dibuat(), zona), nomor ? Tujuan.nomor(s.kepada()) : s.kepada(), s.judul(), kurir.keadaan(s), s.keadaan(), s.galat(),
            s.keadaan() == KeadaanSurat.DICOBA_LAGI ? Tanggal.pendekDenganJam(s.cobaLagi(), zona) : null, nomor ? Hubungi.dari(s).wa() : null);
    }
}
