package id.laju.pengujian;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The lists at the counter and in the laboratory. */
@Service
public class DaftarSampelService {

    static final List<String> LOKET = List.of("ditunggu", "loket", "belum-bayar", "diterima", "semua");
    static final List<String> LAB = List.of("baru", "proses", "selesai");

    private final DaftarSampelMapper mapper;
    private final StatusStaf status;

    DaftarSampelService(DaftarSampelMapper mapper, StatusStaf status) {
        this.mapper = mapper;
        this.status = status;
    }

    Map<Long, String> statusStaf(Halaman<? extends StatusStaf.Sampel> halaman) {
        return status.dari(halaman.isi());
    }

    Halaman<BarisSampel> loket(String satker, String bagian, PermintaanHalaman h) {
        return new Halaman<>(mapper.loket(satker, bagian, h), mapper.banyakLoket(satker, bagian, h), h);
    }

    /** How many in each part, without regard to the search (LAB-028). */
    Map<String, Long> banyakLoket(String satker) {
        Map<String, Long> hasil = new LinkedHashMap<>();
        LOKET.forEach(b -> hasil.put(b, mapper.banyakLoket(satker, b, PermintaanHalaman.pertama())));
        return hasil;
    }

    /** @param penyelia only this person's; null for all */
    Halaman<BarisLab> lab(String satker, String penyelia, String bagian, PermintaanHalaman h) {
        return new Halaman<>(mapper.lab(satker, penyelia, bagian, h), mapper.banyakLab(satker, penyelia, bagian, h), h);
    }

    Map<String, Long> banyakLab(String satker, String penyelia) {
        Map<String, Long> hasil = new LinkedHashMap<>();
        LAB.forEach(b -> hasil.put(b, mapper.banyakLab(satker, penyelia, b, PermintaanHalaman.pertama())));
        return hasil;
    }
}
