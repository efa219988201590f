package id.laju.pemantauan;

import id.laju.surat.JenisSurel;
import id.laju.surat.PilihanSurel;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of mail a user wants; the bell shows everything in any case. */
@Service
class PilihanSurelService implements PilihanSurel {

    private final PilihanSurelMapper mapper;

    PilihanSurelService(PilihanSurelMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean tidakMau(String surel, JenisSurel jenis) {
        return mapper.tidakMau(surel, jenis);
    }

    /** Every kind, and whether this user wants it. */
    Map<JenisSurel, Boolean> pilihan(long penggunaId) {
        List<JenisSurel> ditolak = mapper.ditolak(penggunaId);
        Map<JenisSurel, Boolean> hasil = new LinkedHashMap<>();
        Arrays.stream(JenisSurel.values()).forEach(j -> hasil.put(j, !ditolak.contains(j)));
        return hasil;
    }

    @Transactional
    void pilih(long penggunaId, Collection<JenisSurel> mau) {
        mapper.kosongkan(penggunaId);
        Arrays.stream(JenisSurel.values()).filter(j -> !mau.contains(j)).forEach(j -> mapper.tolak(penggunaId, j));
    }
}
