package id.laju.tagihan;

import id.laju.berkas.BerkasService;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which bills a payment may be meant for, and who paid it. */
@Service
class CalonService {

    private final CariTagihanService cari;
    private final ImporMapper impor;
    private final BerkasService berkas;
    private final BacaBerkas baca;

    CalonService(CariTagihanService cari, ImporMapper impor, BerkasService berkas, BacaBerkas baca) {
        this.cari = cari;
        this.impor = impor;
        this.berkas = berkas;
        this.baca = baca;
    }

    /** The likeliest first. @param teks search, or null */
    @Transactional(readOnly = true)
    List<Calon> calon(Pembayaran p, String teks) {
        String penyetor = penyetor(p).orElse(null);
        return cari.calon(p, teks).stream().map(t -> new Calon(t, Kecocokan.dari(p, penyetor, t)))
            .sorted(Comparator.comparingInt((Calon c) -> c.cocok().nilai()).reversed()).toList();
    }

    /** As a file of SIMPONI or the bank named the payer, else as the receipt does. */
    @Transactional(readOnly = true)
    Optional<String> penyetor(Pembayaran p) {
        return impor.penyetor(p.satker(), p.ntpn()).or(() -> Optional.ofNullable(p.berkasId()).map(b -> baca.baca(berkas.ambil(b)).terbaca()).map(t -> t.nama()));
    }
}
