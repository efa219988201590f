package id.laju.pengujian;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasDitolak;
import id.laju.mesin.TugasService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the page Lembar kerja calls: every cell by itself. */
@RestController
@RequestMapping("/lembar-kerja/api")
@PreAuthorize("hasRole('analis')")
class LembarKerjaApi {

    record Kelompok(String parameter, String metode) {
    }

    /** @param selesai handed over now; {@code belum} still lack something; {@code gagal} sentences about those that were refused */
    record Selesai(List<String> selesai, List<LembarKerjaService.Kelengkapan> belum, List<String> gagal) {
    }

    private final LembarKerjaService lembar;
    private final AlatPilihan.Daftar pilihanAlat;
    private final PengujianProses proses;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    LembarKerjaApi(LembarKerjaService lembar, AlatPilihan.Daftar pilihanAlat, PengujianProses proses, TugasService tugas, SiapaBekerja siapa) {
        this.lembar = lembar;
        this.pilihanAlat = pilihanAlat;
        this.proses = proses;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    @GetMapping
    LembarKerjaService.Lembar lembar(@RequestParam String parameter, @RequestParam String metode, @RequestParam(required = false) String satker,
            @AuthenticationPrincipal StafLogin saya) {
        return lembar.lembar(SatkerStaf.pilih(saya, satker), saya.getUsername(), parameter, metode);
    }

    /** What may be chosen for the work of that day. */
    @GetMapping("/alat")
    List<AlatPilihan> alat(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate hari, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya) {
        return pilihanAlat.untuk(SatkerStaf.pilih(saya, satker), hari);
    }

    @PutMapping("/hasil/{paketId}/{pilihanId}")
    LembarKerjaService.Baris simpan(@PathVariable long paketId, @PathVariable long pilihanId, @RequestBody HasilIsian isian,
            @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya) {
        return lembar.simpan(SatkerStaf.pilih(saya, satker), saya.getUsername(), paketId, pilihanId, isian);
    }

    @PutMapping("/tumpukan")
    TumpukanUji atur(@RequestBody TumpukanUji tumpukan, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya) {
        lembar.atur(SatkerStaf.pilih(saya, satker), saya.getUsername(), tumpukan);
        return tumpukan;
    }

    /** Hands over every package on this table that is full; each by itself, so that one that fails holds up no other. */
    @PostMapping("/selesai")
    Selesai selesai(@RequestBody Kelompok k, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya) {
        List<String> selesai = new ArrayList<>();
        List<String> gagal = new ArrayList<>();
        List<LembarKerjaService.Kelengkapan> semua = lembar.kelengkapan(SatkerStaf.pilih(saya, satker), saya.getUsername(), k.parameter(),
            k.metode());
        semua.stream().filter(p -> p.kurang().isEmpty()).forEach(p -> proses.tugasPaket(p.paketId())
            .ifPresent(id -> serahkan(id).ifPresentOrElse(kalimat -> gagal.add(p.nomorAnalisa() + ": " + kalimat), () -> selesai.add(p.nomorAnalisa()))));
        return new Selesai(selesai, semua.stream().filter(p -> !p.kurang().isEmpty()).toList(), gagal);
    }

    /** @return why not, in Indonesian */
    private Optional<String> serahkan(String tugasId) {
        try {
            tugas.selesai(tugasId, JsonNodeFactory.instance.objectNode(), siapa.sekarang().orElseThrow());
            return Optional.empty();
        } catch (TugasDitolak | IsianKeliru e) {
            return Optional.of(e.getMessage());
        }
    }
}
