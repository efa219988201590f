package id.laju.dokumen;

import id.laju.berkas.BerkasService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which documents of a list a person may sign, and bringing the signatures from the book to the documents. */
@Component
class PelekatTanda {

    private final DokumenMapper mapper;
    private final BukuTandaTangan buku;
    private final BerkasService berkas;

    PelekatTanda(DokumenMapper mapper, BukuTandaTangan buku, BerkasService berkas) {
        this.mapper = mapper;
        this.buku = buku;
        this.berkas = berkas;
    }

    @Transactional(readOnly = true)
    public List<Dokumen> siap(List<UUID> id, String staf) {
        return id.stream().distinct().map(mapper::cari).flatMap(Optional::stream)
            .filter(d -> d.status() == StatusDokumen.DRAF && keberatan(d, staf).isEmpty()).toList();
    }

    /** @param gagal sentences of the documents that could not be signed */
    @Transactional
    public List<HasilTanda> lekatkan(List<UUID> id, String staf, Map<UUID, String> gagal) {
        return id.stream().distinct().map(d -> satu(d, staf, gagal.get(d))).toList();
    }

    private HasilTanda satu(UUID id, String staf, String gagal) {
        Dokumen dokumen = mapper.kunci(id).orElse(null);
        if (dokumen == null) {
            return HasilTanda.gagal(id, "Dokumen ini tidak ditemukan.");
        }
        Optional<String> keberatan = keberatan(dokumen, staf);
        if (keberatan.isPresent() || gagal != null) {
            return HasilTanda.gagal(id, keberatan.orElse(gagal));
        }
        return dokumen.status() == StatusDokumen.DRAF ? lekatkan(dokumen, staf) : HasilTanda.baik(id);
    }

    private HasilTanda lekatkan(Dokumen dokumen, String staf) {
        return buku.cari(dokumen.sha256(), staf).map(tanda -> {
            mapper.tandatangani(dokumen.id(), tanda.berkas(), berkas.ambil(tanda.berkas()).sha256(), tanda.contoh(), tanda.waktu());
            return HasilTanda.baik(dokumen.id());
        }).orElseGet(() -> HasilTanda.gagal(dokumen.id(), "Dokumen ini belum ditandatangani. Muat ulang halaman, lalu coba lagi."));
    }

    private static Optional<String> keberatan(Dokumen dokumen, String staf) {
        if (!staf.equals(dokumen.penanda())) {
            return Optional.of("Dokumen ini disiapkan untuk ditandatangani oleh orang lain.");
        }
        return dokumen.status() == StatusDokumen.BATAL || dokumen.status() == StatusDokumen.DIGANTI
            ? Optional.of("Dokumen ini sudah tidak berlaku.") : Optional.empty();
    }
}
