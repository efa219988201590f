package id.laju.person;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files of a request for those of the satker who work with them. */
@RestController
@PreAuthorize(PembacaPerson.PERAN)
class PersonApi {

    private final PermohonanService permohonan;
    private final PersonService person;
    private final BerkasService berkas;

    PersonApi(PermohonanService permohonan, PersonService person, BerkasService berkas) {
        this.permohonan = permohonan;
        this.person = person;
        this.berkas = berkas;
    }

    @GetMapping("/api/person/{permohonanId}/berkas/{berkasId}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @PathVariable UUID berkasId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.draf() || !saya.bekerjaDi(p.satker())) {
            throw new TidakDitemukan("Permohonan ini tidak ada.");
        }
        Berkas b = person.berkas(permohonanId, berkasId);
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }
}
