package id.laju.mesin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Everything that is wrong with files that somebody proposes, all at once. Nothing of them is stored, nor does the engine get to know them. */
@Component
public class PemeriksaUsulan {

    private final List<PemeriksaBerkas> pemeriksa;
    private final SebagaiSistem sistem;
    private final SatuPerintah perintah;

    PemeriksaUsulan(List<PemeriksaBerkas> pemeriksa, SebagaiSistem sistem, SatuPerintah perintah) {
        this.pemeriksa = pemeriksa;
        this.sistem = sistem;
        this.perintah = perintah;
    }

    /**
     * @param berkas by their names, without folders
     * @param satker whose own version they are to be; null for everybody's
     * @return nothing where the files can be deployed as they are
     */
    public List<TemuanModel> periksa(Map<String, byte[]> berkas, String satker) {
        Paket paket = new Paket(new TreeMap<>(berkas), satker);
        return sistem.lakukan(() -> perintah.lakukan(() -> paket.berkas().keySet().stream().flatMap(nama -> periksa(paket, nama).stream()).toList()));
    }

    private List<TemuanModel> periksa(Paket paket, String nama) {
        return pemeriksa.stream().filter(p -> nama.endsWith(p.akhiran())).findFirst().map(p -> p.periksa(paket, nama))
                .orElseGet(() -> List.of(new TemuanModel(nama, "", "", PenjagaSebaran.ALASAN)));
    }
}
