package id.laju.lhu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The typed report before its signature; who works blind gets it without the customer. */
@RestController
@RequestMapping("/api/lhu/{laporanId}/draf")
class DrafLhuApi {

    private static final Set<String> PEMBACA = Set.of("pengetik", "koordinator-lab", "cs", "ketua-tim-pji");

    private final KetikanService ketikan;
    private final DrafLhu draf;
    private final PermohonanService permohonan;
    private final ObjectMapper json;

    DrafLhuApi(KetikanService ketikan, DrafLhu draf, PermohonanService permohonan, ObjectMapper json) {
        this.ketikan = ketikan;
        this.draf = draf;
        this.permohonan = permohonan;
        this.json = json;
    }

    @GetMapping
    ResponseEntity<byte[]> lihat(@PathVariable long laporanId, @AuthenticationPrincipal StafLogin saya) {
        Laporan l = boleh(laporanId, saya, PEMBACA);
        return Unduhan.lihatPdf("draf-" + l.nomorLhu() + ".pdf", saya.kantor() ? draf.cetak(l) : draf.cetakButa(l));
    }

    /** A counted print with what stands on the form now, or without one with what is stored; stores nothing of it. */
    @PostMapping
    ResponseEntity<byte[]> cetak(@PathVariable long laporanId, @RequestParam(required = false) String isian, @AuthenticationPrincipal StafLogin saya) {
        Laporan l = boleh(laporanId, saya, Set.of("pengetik"));
        return Unduhan.lihatPdf("draf-" + l.nomorLhu() + ".pdf", ketikan.cetak(laporanId, isian == null ? draf.ketikan(l) : baca(isian), saya.getUsername()));
    }

    private List<Ketikan> baca(String isian) {
        try {
            return Arrays.asList(json.readValue(isian, Ketikan[].class));
        } catch (JsonProcessingException e) {
            throw new IsianKeliru("Isian ketikan tidak terbaca. Muat ulang tugas ini.");
        }
    }

    private Laporan boleh(long laporanId, StafLogin saya, Set<String> peran) {
        Laporan l = permohonan.satuLaporan(laporanId);
        if (!saya.satker().contains(l.satker()) || l.nomorLhu() == null || saya.peran().stream().noneMatch(peran::contains)) {
            throw new TidakDitemukan("Laporan ini tidak ada.");
        }
        return l;
    }
}
