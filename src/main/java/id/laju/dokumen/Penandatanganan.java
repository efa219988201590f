package id.laju.dokumen;

import id.laju.berkas.BerkasService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One passphrase, a list of documents, a result for each. Runs outside any transaction, because a remote signer may take minutes. */
@Component
class Penandatanganan {

    private static final Logger LOG = LoggerFactory.getLogger(Penandatanganan.class);

    private final PenandaTangan penanda;
    private final PercobaanSandi percobaan;
    private final BukuTandaTangan buku;
    private final BerkasService berkas;
    private final PembacaTanda pembaca;

    Penandatanganan(PenandaTangan penanda, PercobaanSandi percobaan, BukuTandaTangan buku, BerkasService berkas, PembacaTanda pembaca) {
        this.penanda = penanda;
        this.percobaan = percobaan;
        this.buku = buku;
        this.berkas = berkas;
        this.pembaca = pembaca;
    }

    /**
     * What this person signed before is not signed again and asks for no passphrase.
     *
     * @return a sentence for each document that failed; the others now stand in the book
     * @throws id.laju.umum.IsianKeliru on field sandi: wrong passphrase, lock, no key
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Map<UUID, String> jalankan(List<Dokumen> semua, String staf, char[] sandi) {
        List<Dokumen> baru = semua.stream().filter(d -> buku.cari(d.sha256(), staf).isEmpty()).toList();
        return baru.isEmpty() ? Map.of() : denganSandi(baru, staf, sandi);
    }

    private Map<UUID, String> denganSandi(List<Dokumen> baru, String staf, char[] sandi) {
        percobaan.mulai(staf);
        try (PenandaTangan.Sesi sesi = penanda.buka(staf, sandi)) {
            Map<UUID, String> gagal = satuPerSatu(sesi, baru, staf);
            if (gagal.size() < baru.size()) {
                percobaan.berhasil(staf);
            } else {
                percobaan.tidakTerhitung(staf);
            }
            return gagal;
        } catch (SandiKeliru e) {
            throw percobaan.keliru(staf);
        } catch (RuntimeException e) {
            percobaan.tidakTerhitung(staf);
            throw e;
        }
    }

    private Map<UUID, String> satuPerSatu(PenandaTangan.Sesi sesi, List<Dokumen> baru, String staf) throws SandiKeliru {
        Map<UUID, String> gagal = new HashMap<>();
        for (Dokumen dokumen : baru) {
            try {
                buku.catat(dokumen, staf, tandatangani(sesi, dokumen), sesi.penyedia(), sesi.demo());
            } catch (GagalTanda e) {
                LOG.warn("Document {} was not signed", dokumen.id(), e);
                gagal.put(dokumen.id(), e.getMessage());
            }
        }
        return gagal;
    }

    private byte[] tandatangani(PenandaTangan.Sesi sesi, Dokumen dokumen) throws SandiKeliru {
        byte[] naskah = berkas.isi(dokumen.draf());
        byte[] hasil = sesi.tandatangani(sesi.demo() ? CapContoh.bubuhkan(naskah) : naskah, dokumen.judul() + " " + dokumen.nomor());
        List<TandaTerbaca> tanda = pembaca.baca(hasil);
        if (tanda.isEmpty() || !tanda.get(tanda.size() - 1).sah()) {
            throw new GagalTanda("Hasil tanda tangan tidak lolos pemeriksaan, sehingga tidak disimpan. Coba lagi; bila berulang, hubungi Admin Satker.");
        }
        return hasil;
    }
}
