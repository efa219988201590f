package id.laju.lhu;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.pengujian.SampelButa;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files of an objection for those who work on it; Manajer Teknis gets only what CS opened, under a name that tells nobody. */
@RestController
@PreAuthorize("hasAnyRole('cs', 'manajer-teknis')")
class KeberatanApi {

    private final KeberatanMapper mapper;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final SiapaBekerja siapa;

    KeberatanApi(KeberatanMapper mapper, PermohonanService permohonan, BerkasService berkas, SiapaBekerja siapa) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.siapa = siapa;
    }

    @GetMapping("/api/keberatan/{id}/berkas/{berkasId}")
    ResponseEntity<byte[]> lihat(@PathVariable long id, @PathVariable UUID berkasId) {
        Pelaku saya = siapa.sekarang().orElseThrow();
        Keberatan k = mapper.cari(id).filter(x -> saya.satker().contains(x.satker())).orElseThrow(KeberatanApi::tidakAda);
        boolean kenal = saya.peran().contains("cs");
        mapper.semuaBerkas(id).stream().filter(b -> b.berkasId().equals(berkasId) && (kenal || b.untukLab())).findFirst().orElseThrow(KeberatanApi::tidakAda);
        Berkas b = berkas.ambil(berkasId);
        return Unduhan.lihat(kenal ? b : b.bernama(SampelButa.samarkan(b.nama(), permohonan.ambil(k.permohonanId()))), berkas.isi(berkasId));
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Berkas ini tidak ada.");
    }
}
