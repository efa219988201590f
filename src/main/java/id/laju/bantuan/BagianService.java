package id.laju.bantuan;

import id.laju.permohonan.JenisLayanan;
import id.laju.staf.Peran;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which role of a balai answers for a service. Only those that read whose a case is: a question names its customer. */
@Service
public class BagianService {

    private static final String CS = "cs";

    private final BagianMapper mapper;
    private final StafService staf;
    private final ApplicationEventPublisher kabar;

    BagianService(BagianMapper mapper, StafService staf, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.staf = staf;
        this.kabar = kabar;
    }

    /** CS stands in for a role that nobody holds. @param layanan null for no service in particular */
    public String untuk(String satker, String layanan) {
        return mapper.untuk(satker, layanan).filter(p -> dipegang(satker, p)).orElse(CS);
    }

    private boolean dipegang(String satker, String peran) {
        return !staf.denganPeran(satker, peran).isEmpty();
    }

    /** Code of the role to its name, in their order; only those that somebody holds there. */
    public Map<String, String> pilihan(String satker) {
        return staf.semuaPeran().stream().filter(Peran::mengenalPelanggan).filter(p -> dipegang(satker, p.kode())).filter(p -> !p.kode().startsWith("admin-satker") && !p.kode().equals("admin-pusat") && !p.kode().equals("operator"))
            .collect(Collectors.toMap(Peran::kode, Peran::nama, (a, b) -> a, LinkedHashMap::new));
    }

    public String nama(String peran) {
        return staf.namaPeran(peran);
    }

    /** Service to its role, for every service. */
    public Map<String, String> semua(String satker) {
        return Arrays.stream(JenisLayanan.values()).map(JenisLayanan::kode).collect(Collectors.toMap(l -> l, l -> untuk(satker, l), (a, b) -> a, LinkedHashMap::new));
    }

    @Transactional
    void ubah(String satker, String layanan, String peran, String oleh) {
        if (Arrays.stream(JenisLayanan.values()).noneMatch(l -> l.kode().equals(layanan)) || !pilihan(satker).containsKey(peran)) {
            throw IsianKeliru.pada("peran", "Pilih bagian dari daftar.");
        }
        List<BagianMapper.Baris> lama = mapper.sendiri(satker);
        mapper.hapus(satker, layanan);
        mapper.tambah(satker, layanan, peran);
        kabar.publishEvent(new PerubahanData(satker, oleh, "bagian layanan", layanan, lama, peran));
    }
}
