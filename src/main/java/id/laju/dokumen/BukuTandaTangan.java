package id.laju.dokumen;

import id.laju.berkas.BerkasService;
import id.laju.berkas.JenisBerkas;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was signed, at once and whatever becomes of the caller, so that a retry finds it and nobody signs twice. */
@Component
class BukuTandaTangan {

    private final TandaTanganMapper mapper;
    private final BerkasService berkas;
    private final Clock clock;

    BukuTandaTangan(TandaTanganMapper mapper, BerkasService berkas, Clock clock) {
        this.mapper = mapper;
        this.berkas = berkas;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<TandaTangan> cari(String sha256Naskah, String staf) {
        return mapper.cari(sha256Naskah, staf);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void catat(Dokumen dokumen, String staf, byte[] pdf, String penyedia, boolean contoh) {
        if (mapper.cari(dokumen.sha256(), staf).isPresent()) {
            return;
        }
        UUID isi = berkas.simpanBuatan(dokumen.satker(), NamaDokumen.dari(dokumen), JenisBerkas.PDF, pdf, staf).id();
        if (mapper.simpan(new TandaTangan(dokumen.sha256(), staf, isi, penyedia, contoh, clock.instant())) == 0) {
            berkas.hapus(isi);
        }
    }
}
