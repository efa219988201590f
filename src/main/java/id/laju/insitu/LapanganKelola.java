package id.laju.insitu;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.Pelaku;
import id.laju.mesin.Pengulang;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import id.laju.permohonan.Permohonan;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is where this week, one order's work on site with its papers, and the officer's form for a phone. */
@Controller
@RequestMapping("/kelola/lapangan")
@PreAuthorize(AksesLapangan.HALAMAN)
class LapanganKelola {

    /** Tasks with a form for a phone. */
    private static final Set<String> DI_PONSEL = Set.of("kerjakanLapangan", "ambilUlangContoh");

    private final DaftarLapanganService daftar;
    private final AksesLapangan akses;
    private final TampilLapangan tampil;
    private final JadwalLapanganService jadwal;
    private final HasilLapanganService hasil;
    private final FotoLapanganService foto;
    private final FotoUlangService fotoUlang;
    private final BeritaAcaraUlangService ulang;
    private final DokumenService dokumen;
    private final ReguService regu;
    private final KasusService kasus;
    private final TugasService tugas;
    private final SiapaBekerja siapa;
    private final GantiPetugasService ganti;
    private final SuratTugasService surat;
    private final Pengulang pengulang;

    LapanganKelola(DaftarLapanganService daftar, AksesLapangan akses, TampilLapangan tampil, JadwalLapanganService jadwal, HasilLapanganService hasil, FotoLapanganService foto,
            FotoUlangService fotoUlang, BeritaAcaraUlangService ulang, DokumenService dokumen, ReguService regu, KasusService kasus, TugasService tugas, SiapaBekerja siapa,
            GantiPetugasService ganti, SuratTugasService surat, Pengulang pengulang) {
        this.daftar = daftar;
        this.akses = akses;
        this.tampil = tampil;
        this.jadwal = jadwal;
        this.hasil = hasil;
        this.foto = foto;
        this.fotoUlang = fotoUlang;
        this.ulang = ulang;
        this.dokumen = dokumen;
        this.regu = regu;
        this.kasus = kasus;
        this.tugas = tugas;
        this.siapa = siapa;
        this.ganti = ganti;
        this.surat = surat;
        this.pengulang = pengulang;
    }

    @GetMapping
    String minggu(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) LocalDate minggu, PermintaanHalaman h, Model model) {
        LocalDate hari = minggu != null ? minggu : saya.satker().isEmpty() ? LocalDate.now() : regu.hariIni(saya.satker().get(0));
        LocalDate senin = hari.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean semua = akses.semua(saya);
        model.addAttribute("halaman", daftar.minggu(saya, semua, senin, h)).addAttribute("senin", senin).addAttribute("kenal", saya.kantor() || !semua)
            .addAttribute("belum", semua ? daftar.tanpaJadwal(saya) : List.of());
        return "insitu/minggu";
    }

    @GetMapping("/{id}")
    String lihat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Permohonan p = akses.boleh(saya, id);
        boolean kenal = akses.kenal(saya, id);
        model.addAttribute("k", kenal ? tampil.lengkap(id) : tampil.buta(id)).addAttribute("kenal", kenal);
        jadwal.semua(id).stream().findFirst().ifPresent(j -> model.addAttribute("hasil", hasil.hasil(j.id()).orElse(null)).addAttribute("contoh", hasil.contoh(j.id()))
            .addAttribute("foto", kenal ? hasil.foto(j.id()) : List.of()).addAttribute("bersurat", j.suratId() != null));
        model.addAttribute("ulang", kenal ? hasil.ulangOrder(id) : List.of()).addAttribute("fotoUlang", kenal ? hasil.fotoUlangOrder(id) : List.of());
        model.addAttribute("tugas", kasus.terbuka(p.kasus()).stream().filter(l -> l.jenis().equals("userTask")).filter(l -> !tugas.bolehKerjakan(List.of(l.pegangan()), siapa.sekarang().orElseThrow()).isEmpty()).findFirst().orElse(null));
        List<String> terbuka = kasus.terbuka(p.kasus()).stream().map(Langkah::frasa).toList();
        model.addAttribute("dapatGanti", saya.peran().contains("penyelia-sampling") && (terbuka.contains("kerjakanLapangan") || terbuka.contains("tandatanganiSuratTugas")))
            .addAttribute("dapatGantiPenanda", saya.peran().contains("koordinator-lab") && terbuka.contains("tandatanganiSuratTugas"));
        return "insitu/lihat";
    }

    @GetMapping("/{id}/surat")
    ResponseEntity<byte[]> surat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        akses.bolehBerkas(saya, id);
        return berkas(jadwal.ambil(id).suratId());
    }

    @GetMapping("/{id}/berita-acara")
    ResponseEntity<byte[]> beritaAcara(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        akses.bolehBerkas(saya, id);
        return berkas(hasil.hasil(jadwal.ambil(id).id()).map(HasilLapangan::beritaAcaraId).orElse(null));
    }

    @GetMapping("/{id}/berita-acara/{ulangId}")
    ResponseEntity<byte[]> beritaAcaraUlang(@PathVariable long id, @PathVariable long ulangId, @AuthenticationPrincipal StafLogin saya) {
        akses.bolehBerkas(saya, id);
        return berkas(ulang.dokumen(id, ulangId));
    }

    @GetMapping("/{id}/foto/{fotoId}")
    ResponseEntity<byte[]> foto(@PathVariable long id, @PathVariable long fotoId, @AuthenticationPrincipal StafLogin saya) {
        akses.bolehBerkas(saya, id);
        Berkas b = foto.dari(id, fotoId);
        return Unduhan.lihat(b, foto.isi(b.id()));
    }

    @GetMapping("/{id}/foto-ulang/{fotoId}")
    ResponseEntity<byte[]> fotoUlang(@PathVariable long id, @PathVariable long fotoId, @AuthenticationPrincipal StafLogin saya) {
        akses.bolehBerkas(saya, id);
        Berkas b = fotoUlang.dari(id, fotoId);
        return Unduhan.lihat(b, foto.isi(b.id()));
    }

    @PostMapping("/{id}/ganti-petugas")
    @PreAuthorize("hasRole('penyelia-sampling')")
    String gantiPetugas(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        pengulang.jalankan(() -> ganti.minta(id));
        kabar.addFlashAttribute("pesan", "Tugas Ganti petugas ada di kotak masuk Anda. Sampai selesai, petugas yang lama tidak dapat berangkat.");
        return "redirect:/kelola/lapangan/" + id;
    }

    @PostMapping("/{id}/ganti-penanda")
    @PreAuthorize("hasRole('koordinator-lab')")
    String gantiPenanda(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        pengulang.jalankan(() -> surat.tarik(id));
        kabar.addFlashAttribute("pesan", "Surat Tugas ditarik. Pilih penanda tangan lain pada tugas Tunjuk penanda tangan di kotak masuk Anda.");
        return "redirect:/kelola/lapangan/" + id;
    }

    /** The form of the task as a page of its own, for a phone. */
    @GetMapping("/tugas/{tugasId}")
    @PreAuthorize(AksesLapangan.PONSEL)
    String tugas(@PathVariable String tugasId, Model model) {
        Pelaku saya = siapa.sekarang().orElseThrow();
        String form = tugas.terlihat(Set.of(tugasId), saya).isEmpty() ? "" : tugas.konteks(tugasId, saya).tugas();
        if (!DI_PONSEL.contains(form)) {
            throw new TidakDitemukan("Tugas lapangan ini tidak ada atau bukan untuk Anda.");
        }
        model.addAttribute("tugasId", tugasId).addAttribute("form", form);
        return "insitu/tugas";
    }

    private ResponseEntity<byte[]> berkas(UUID id) {
        if (id == null) {
            throw new TidakDitemukan("Dokumen ini belum terbit.");
        }
        return Unduhan.lihat(dokumen.berkas(id), dokumen.isi(id));
    }
}
