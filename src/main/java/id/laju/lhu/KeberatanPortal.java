package id.laju.lhu;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer objects to results of a report, sends a new sample when one is asked for, and sees what becomes of it. */
@Controller
@RequestMapping("/portal/lhu/{laporanId}/keberatan")
class KeberatanPortal {

    /** An objection as the page shows it. */
    record Tampil(Keberatan k, List<KeberatanService.Butir> butir, List<BerkasTampil> berkas, String kesimpulan, String nomorBaru) {
    }

    record BerkasTampil(UUID id, String nama) {
    }

    private final KeberatanService keberatan;
    private final AmandemenService amandemen;
    private final BatasKeberatan batas;
    private final DaftarLhuService daftar;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final SatkerService satker;
    private final Pengulang pengulang;
    private final MessageSource kata;

    KeberatanPortal(KeberatanService keberatan, AmandemenService amandemen, BatasKeberatan batas, DaftarLhuService daftar,
            PermohonanService permohonan, BerkasService berkas, SatkerService satker, Pengulang pengulang, MessageSource kata) {
        this.keberatan = keberatan;
        this.amandemen = amandemen;
        this.batas = batas;
        this.daftar = daftar;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.satker = satker;
        this.pengulang = pengulang;
        this.kata = kata;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long laporanId, Model model) {
        Laporan l = milik(laporanId, saya);
        model.addAttribute("laporan", l).addAttribute("semua", keberatan.tentang(laporanId).stream().map(this::tampil).toList());
        model.addAttribute("halangan", batas.halangan(l).map(Enum::name).orElse(null)).addAttribute("batas", batas.hari(l));
        model.addAttribute("butir", pilihan(laporanId)).addAttribute("zona", satker.ambil(l.satker()).zonaWaktu());
        model.addAttribute("bita", KeberatanService.BERKAS.maks().toBytes()).addAttribute("banyak", KeberatanService.BERKAS_TERBANYAK);
        return "lhu/keberatan";
    }

    private Map<String, String> pilihan(long laporanId) {
        Map<String, String> semua = new LinkedHashMap<>();
        keberatan.butir(laporanId).forEach(b -> semua.put(String.valueOf(b.pilihanId()), b.sampel() + ": " + b.parameter()));
        return semua;
    }

    private Tampil tampil(Keberatan k) {
        Amandemen a = amandemen.milikKeberatan(k.id()).orElse(null);
        String baru = a == null || a.laporanBaru() == null || a.selesai() == null ? null : permohonan.satuLaporan(a.laporanBaru()).nomorLhu();
        return new Tampil(k, keberatan.dipersoalkan(k), keberatan.berkas(k.id()).stream().map(b -> new BerkasTampil(b.berkasId(), berkas.ambil(b.berkasId()).nama())).toList(),
            k.selesai() == null || a == null ? null : a.ujiUlangCatatan(), baru);
    }

    @PostMapping
    String ajukan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long laporanId, @RequestParam(required = false) String alasan,
            @RequestParam(required = false) List<Long> parameter, @RequestParam(required = false) List<MultipartFile> unggahan, Locale bahasa, RedirectAttributes kilat) {
        Laporan l = milik(laporanId, saya);
        List<Unggahan> semua = Unggahan.dari(unggahan);
        pengulang.jalankan(() -> keberatan.ajukan(l, saya.penggunaId(), saya.nama(), alasan, parameter, semua, saya.loket()));
        return kembali(laporanId, "keberatan.terkirim", bahasa, kilat);
    }

    @PostMapping("/{id}/sampel")
    String sampel(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long laporanId, @PathVariable long id, @RequestParam(required = false) String kiriman,
            Locale bahasa, RedirectAttributes kilat) {
        milik(laporanId, saya);
        pengulang.jalankan(() -> keberatan.kirimSampel(id, saya.pelangganId(), kiriman, saya.pelaku()));
        return kembali(laporanId, "keberatan.sampelTerkirim", bahasa, kilat);
    }

    @PostMapping("/{id}/tarik")
    String tarik(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long laporanId, @PathVariable long id, Locale bahasa, RedirectAttributes kilat) {
        milik(laporanId, saya);
        pengulang.jalankan(() -> keberatan.tarik(id, saya.pelangganId(), saya.pelaku()));
        return kembali(laporanId, "keberatan.ditarik", bahasa, kilat);
    }

    @GetMapping("/{id}/berkas/{berkasId}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long laporanId, @PathVariable long id, @PathVariable UUID berkasId) {
        milik(laporanId, saya);
        Keberatan k = keberatan.ambil(id);
        if (k.laporanId() != laporanId) {
            throw TidakDitemukan.untuk("Keberatan", id);
        }
        keberatan.berkas(k.id()).stream().filter(b -> b.berkasId().equals(berkasId)).findFirst().orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada."));
        return Unduhan.lihat(berkas.ambil(berkasId), berkas.isi(berkasId));
    }

    private String kembali(long laporanId, String pesan, Locale bahasa, RedirectAttributes kilat) {
        kilat.addFlashAttribute("pesan", kata.getMessage(pesan, null, bahasa));
        return "redirect:/portal/lhu/" + laporanId + "/keberatan";
    }

    private Laporan milik(long laporanId, PenggunaLogin saya) {
        daftar.order(laporanId, saya.pelangganId());
        return permohonan.satuLaporan(laporanId);
    }
}
