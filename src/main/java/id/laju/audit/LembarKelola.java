package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.umum.TidakDitemukan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sheet of an audit for a tablet: the team writes, those who judge the certification read. */
@Controller
@RequestMapping("/kelola/audit/{id}")
@PreAuthorize(LembarKelola.PEMBACA)
class LembarKelola {

    static final String PEMBACA = "hasAnyRole('evaluator', 'petugas-lapangan', 'pj-sertifikasi', 'staf-operasional', 'reviewer', 'pengambil-keputusan', 'admin-sertifikasi', 'kepala-balai')";
    private static final Set<String> TUGAS = Set.of("laksanakanAudit", "susunLks");

    private final AksesAudit akses;
    private final LembarAuditService lembar;
    private final TemuanService temuan;
    private final FotoAuditService foto;
    private final LksService lks;
    private final LokasiAuditService lokasi;
    private final KecukupanService kecukupan;
    private final PerbaikanTemuanService perbaikan;
    private final TampilAudit tampil;
    private final DokumenService dokumen;
    private final CetakAudit cetak;
    private final KasusService kasus;
    private final TugasService tugas;
    private final SiapaBekerja siapa;
    private final SkemaSertifikasi skema;

    LembarKelola(AksesAudit akses, LembarAuditService lembar, TemuanService temuan, FotoAuditService foto, LksService lks, LokasiAuditService lokasi, KecukupanService kecukupan, PerbaikanTemuanService perbaikan,
            TampilAudit tampil, DokumenService dokumen,
            CetakAudit cetak, KasusService kasus, TugasService tugas, SiapaBekerja siapa, SkemaSertifikasi skema) {
        this.akses = akses;
        this.lembar = lembar;
        this.temuan = temuan;
        this.foto = foto;
        this.lks = lks;
        this.lokasi = lokasi;
        this.kecukupan = kecukupan;
        this.perbaikan = perbaikan;
        this.tampil = tampil;
        this.dokumen = dokumen;
        this.cetak = cetak;
        this.kasus = kasus;
        this.tugas = tugas;
        this.siapa = siapa;
        this.skema = skema;
    }

    @GetMapping
    String lihat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        AuditLapangan a = boleh(saya, id);
        Optional<AuditorLapangan> anggota = lembar.bertugas(a.permohonanId()).stream().filter(t -> t.staf().equals(saya.id())).findFirst();
        List<ButirLembar> butir = lembar.butir(id);
        List<Temuan> semua = temuan.milikAudit(id);
        model.addAttribute("a", tampil.isi(a)).addAttribute("bagian", LembarAuditService.bagian(butir)).addAttribute("butir", butir).addAttribute("dijawab", butir.stream().filter(b -> b.hasil() != null).count());
        model.addAttribute("temuan", semua.stream().map(t -> tampil.baris(a.satker(), t)).toList()).addAttribute("hitung", TemuanService.hitung(semua));
        model.addAttribute("foto", foto.semua(id).stream().filter(f -> f.butirId() != null).collect(Collectors.groupingBy(FotoAudit::butirId)));
        model.addAttribute("fotoUmum", foto.semua(id).stream().filter(f -> f.butirId() == null && !f.jenis().tandaTangan()).toList());
        model.addAttribute("menilai", a.terbuka() && anggota.filter(AuditorLapangan::menilai).isPresent()).addAttribute("memotret", a.terbuka() && anggota.isPresent());
        model.addAttribute("kategori", kategori()).addAttribute("lks", lks.cari(id).orElse(null)).addAttribute("tugas", tugasSaya(a)).addAttribute("diuji", skema.diuji(a.permohonanId())).addAttribute("hanyaContoh", skema.hanyaContoh(a.permohonanId())).addAttribute("lokasi", lokasi.untuk(a));
        Optional<Kecukupan> perhatian = Optional.of(a).filter(x -> !x.tahapSatu()).flatMap(x -> kecukupan.diperhatikan(x.permohonanId()));
        model.addAttribute("perhatian", perhatian.orElse(null)).addAttribute("diperhatikan", perhatian.map(kecukupan::butir).orElse(List.of()).stream().filter(ButirKecukupan::kurang).toList());
        return "audit/lembar";
    }

    private static Map<String, String> kategori() {
        Map<String, String> hasil = new LinkedHashMap<>();
        Arrays.stream(Kategori.values()).forEach(k -> hasil.put(k.name(), k.label()));
        return hasil;
    }

    /** The open task of this audit that this person may work on; null for none. */
    private Langkah tugasSaya(AuditLapangan a) {
        return kasus.terbuka(a.kasus()).stream().filter(l -> TUGAS.contains(l.frasa())).filter(l -> !tugas.bolehKerjakan(List.of(l.pegangan()), siapa.sekarang().orElseThrow()).isEmpty())
            .filter(l -> milik(a, l.pegangan())).findFirst().orElse(null);
    }

    private boolean milik(AuditLapangan a, String tugasId) {
        return Objects.equals(tugas.konteks(tugasId, siapa.sekarang().orElseThrow()).variabel().get("auditId"), a.id());
    }

    /** The form of the task as a page of its own, for a tablet. */
    @GetMapping("/tugas/{tugasId}")
    @PreAuthorize("hasRole('evaluator')")
    String tugas(@PathVariable long id, @PathVariable String tugasId, @AuthenticationPrincipal StafLogin saya, Model model) {
        AuditLapangan a = boleh(saya, id);
        if (tugas.terlihat(Set.of(tugasId), siapa.sekarang().orElseThrow()).isEmpty() || !milik(a, tugasId)) {
            throw new TidakDitemukan("Tugas audit ini tidak ada atau bukan untuk Anda.");
        }
        model.addAttribute("id", id).addAttribute("tugasId", tugasId).addAttribute("nama", tugas.konteks(tugasId, siapa.sekarang().orElseThrow()).tugas().replace("userTask_", ""));
        return "audit/tugas";
    }

    @GetMapping("/foto/{foto}")
    ResponseEntity<byte[]> foto(@PathVariable long id, @PathVariable long foto, @AuthenticationPrincipal StafLogin saya) {
        boleh(saya, id);
        Berkas b = this.foto.berkas(id, foto);
        return Unduhan.lihat(b, this.foto.isi(b.id()));
    }

    @GetMapping("/lks")
    ResponseEntity<byte[]> lks(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        boleh(saya, id);
        UUID ada = lks.cari(id).map(Lks::dokumenId).orElseThrow(() -> new TidakDitemukan("LKS audit ini belum terbit."));
        return Unduhan.lihat(dokumen.berkas(ada), dokumen.isi(ada));
    }

    @GetMapping("/daftar-periksa.pdf")
    ResponseEntity<byte[]> daftarPeriksa(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        return Unduhan.lihatPdf("daftar-periksa-audit-" + id + ".pdf", cetak.daftarPeriksa(boleh(saya, id)));
    }

    @GetMapping("/perbaikan.pdf")
    ResponseEntity<byte[]> perbaikan(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        return Unduhan.lihatPdf("perbaikan-temuan-" + id + ".pdf", cetak.perbaikan(boleh(saya, id)));
    }

    /** Evidence that the customer sent. */
    @GetMapping("/temuan/{temuan}/berkas/{berkas}")
    ResponseEntity<byte[]> bukti(@PathVariable long id, @PathVariable long temuan, @PathVariable UUID berkas, @AuthenticationPrincipal StafLogin saya) {
        boleh(saya, id);
        if (this.temuan.ambil(temuan).auditId() != id) {
            throw TidakDitemukan.untuk("Temuan", temuan);
        }
        Berkas b = perbaikan.satuBerkas(temuan, berkas);
        return Unduhan.lihat(b, perbaikan.isi(b));
    }

    private AuditLapangan boleh(StafLogin saya, long id) {
        return akses.boleh(saya, id);
    }
}
