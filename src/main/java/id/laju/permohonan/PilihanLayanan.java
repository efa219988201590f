package id.laju.permohonan;

import id.laju.pelanggan.PenggunaLogin;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What may be asked for, where and by whom. */
@Service
public class PilihanLayanan {

    private final KatalogPermohonan katalog;
    private final LayananLain lain;

    PilihanLayanan(KatalogPermohonan katalog, LayananLain lain) {
        this.katalog = katalog;
        this.lain = lain;
    }

    /** Every service in its order, with whether this customer's balai takes requests for it here. */
    public Map<JenisLayanan, Boolean> pilihan(PenggunaLogin saya) {
        Map<JenisLayanan, Boolean> hasil = new LinkedHashMap<>();
        Arrays.stream(JenisLayanan.values()).forEach(j -> hasil.put(j, katalog.dilayani(saya.satker(), j)));
        return hasil;
    }

    /** Does that balai take requests for the service here? */
    public boolean dilayani(String satker, String layanan) {
        return JenisLayanan.dari(layanan).filter(j -> katalog.dilayani(satker, j)).isPresent();
    }

    /** What keeps this customer from beginning a request, by code of the service. */
    public Map<String, Kekurangan> halangan(PenggunaLogin saya) {
        Map<String, Kekurangan> hasil = new LinkedHashMap<>();
        Arrays.stream(JenisLayanan.values()).map(JenisLayanan::kode)
            .forEach(l -> lain.untuk(l).flatMap(i -> i.halangan(saya.pelangganId())).ifPresent(h -> hasil.put(l, h)));
        return hasil;
    }

    /** Services of that satker that are asked for on pages of their own, in their order. */
    public List<JenisLayanan> denganHalamanSendiri(String satker) {
        return Arrays.stream(JenisLayanan.values()).filter(j -> lain.untuk(j.kode()).isPresent() && katalog.dilayani(satker, j)).toList();
    }
}
