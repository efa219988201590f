package id.laju.layanan;

import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which penyelia looks after which laboratory (ADM-006). A help for choosing; any penyelia of the satker may step in. */
@Service
public class PenyeliaLabService {

    private final PenyeliaLabMapper mapper;
    private final StafService staf;
    private final ApplicationEventPublisher kabar;

    PenyeliaLabService(PenyeliaLabMapper mapper, StafService staf, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.staf = staf;
        this.kabar = kabar;
    }

    /** Login name to the names of the person's laboratories, with commas; without those who have none. */
    public Map<String, String> labPerPenyelia(String satker) {
        return mapper.semua(satker).stream().collect(Collectors.groupingBy(PenyeliaLabMapper.Pasangan::staf,
            Collectors.mapping(PenyeliaLabMapper.Pasangan::lab, Collectors.joining(", "))));
    }

    /** Laboratory to the names of those who look after it and are still penyelia. */
    Map<Long, String> namaPerLab(String satker) {
        Map<String, String> nama = pilihan(satker);
        return mapper.semua(satker).stream().filter(p -> nama.containsKey(p.staf())).collect(Collectors.groupingBy(PenyeliaLabMapper.Pasangan::labId,
            Collectors.mapping(p -> nama.get(p.staf()), Collectors.joining(", "))));
    }

    /** Active penyelia of the satker, login name to name. */
    Map<String, String> pilihan(String satker) {
        return staf.denganPeran(satker, "penyelia").stream()
            .collect(Collectors.toMap(Staf::id, Staf::nama, (a, b) -> a, LinkedHashMap::new));
    }

    List<String> milik(long labId) {
        return mapper.milik(labId);
    }

    @Transactional
    void atur(Lab lab, List<String> penyelia, String oleh) {
        if (!pilihan(lab.satker()).keySet().containsAll(penyelia)) {
            throw IsianKeliru.pada("penyelia", "Pilih penyelia dari daftar; yang lain belum bertugas sebagai penyelia di satker ini.");
        }
        List<String> lama = mapper.milik(lab.id());
        List<String> baru = penyelia.stream().distinct().sorted().toList();
        mapper.kosongkan(lab.id());
        baru.forEach(p -> mapper.tambah(lab.id(), p));
        kabar.publishEvent(new PerubahanData(lab.satker(), oleh, "penyelia laboratorium", lab.kode(), lama, baru));
    }
}
