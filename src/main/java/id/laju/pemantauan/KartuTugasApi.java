package id.laju.pemantauan;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.SiapaBekerja;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the Tasklist asks for the entries of a page, all at once. */
@RestController
class KartuTugasApi {

    private static final int PALING_BANYAK = 200;

    record Permintaan(List<String> tugas) {
    }

    private final KartuTugasService kartu;
    private final SiapaBekerja siapa;

    KartuTugasApi(KartuTugasService kartu, SiapaBekerja siapa) {
        this.kartu = kartu;
        this.siapa = siapa;
    }

    /** Task id to entry; tasks that are gone or not for this person are left out. */
    @PostMapping("/api/kartu")
    Map<String, KartuTugas> kartu(@AuthenticationPrincipal StafLogin saya, @RequestBody Permintaan minta) {
        if (minta.tugas() == null || minta.tugas().size() > PALING_BANYAK) {
            throw IsianKeliru.pada("tugas", "Sebutkan paling banyak " + PALING_BANYAK + " tugas sekali tanya.");
        }
        return kartu.untuk(minta.tugas(), siapa.sekarang().orElseThrow(), saya.kantor());
    }
}
