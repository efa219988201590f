package id.laju.dokumen;

import id.laju.umum.IsianKeliru;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Renders and signs a paper that stands in no register and is kept nowhere here; who asked for it keeps it. Runs outside any transaction,
 * because a remote signer may take minutes.
 */
@Component
public class TandaTanganLepas {

    private final DokumenService dokumen;
    private final PenandaTangan penanda;
    private final PercobaanSandi percobaan;
    private final PembacaTanda pembaca;

    TandaTanganLepas(DokumenService dokumen, PenandaTangan penanda, PercobaanSandi percobaan, PembacaTanda pembaca) {
        this.dokumen = dokumen;
        this.penanda = penanda;
        this.percobaan = percobaan;
        this.pembaca = pembaca;
    }

    /**
     * @param staf whose key signs
     * @param hitungan name under which wrong passphrases are counted, where that of the signer would tell too much
     * @param sandi wiped afterwards
     * @throws IsianKeliru on field sandi: wrong passphrase, lock, no key; or without a field when the signature failed
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] tandatangani(String satker, String nomor, ModelDokumen model, String staf, String hitungan, char[] sandi) {
        byte[] naskah = dokumen.cetak(satker, nomor, model);
        percobaan.mulai(hitungan);
        try (PenandaTangan.Sesi sesi = penanda.buka(staf, sandi)) {
            byte[] hasil = sesi.tandatangani(sesi.demo() ? CapContoh.bubuhkan(naskah) : naskah, model.judul() + " " + nomor);
            periksa(hasil);
            percobaan.berhasil(hitungan);
            return hasil;
        } catch (SandiKeliru e) {
            throw percobaan.keliru(hitungan);
        } catch (GagalTanda e) {
            percobaan.tidakTerhitung(hitungan);
            throw new IsianKeliru(e.getMessage());
        } catch (RuntimeException e) {
            percobaan.tidakTerhitung(hitungan);
            throw e;
        } finally {
            Arrays.fill(sandi, '\0');
        }
    }

    private void periksa(byte[] hasil) {
        List<TandaTerbaca> tanda = pembaca.baca(hasil);
        if (tanda.isEmpty() || !tanda.get(tanda.size() - 1).sah()) {
            throw new GagalTanda("Hasil tanda tangan tidak lolos pemeriksaan, sehingga tidak disimpan. Coba lagi; bila berulang, hubungi Admin Satker.");
        }
    }
}
