package id.laju.pengujian;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before they are tested, packages whose analyst has left or lost the role get another one (LAB-017). */
@Service
class GantiAnalisService {

    private static final String ALASAN = "Analis tidak lagi bertugas";

    /** What the form sends. */
    record Isian(List<Baris> baris) {
    }

    record Baris(long paketId, String analis, LocalDate target) {
    }

    private final PenugasanMapper mapper;
    private final PenugasanService penugasan;
    private final PenerimaanMapper sampel;
    private final Clock jam;

    GantiAnalisService(PenugasanMapper mapper, PenugasanService penugasan, PenerimaanMapper sampel, Clock jam) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.sampel = sampel;
        this.jam = jam;
    }

    /** Open packages of the sample that nobody of the role has now. */
    List<Paket> tanpaAnalis(long sampelId) {
        List<Paket> terbuka = mapper.paketSampel(sampelId).stream().filter(Paket::terbuka).toList();
        Set<String> analis = terbuka.isEmpty() ? Set.of() : penugasan.analis(terbuka.get(0).satker());
        return terbuka.stream().filter(p -> !analis.contains(p.analis())).toList();
    }

    /** @throws IsianKeliru when a package stays without analyst or target, or when the list has changed meanwhile */
    @Transactional
    void ganti(String satker, long sampelId, Isian isian, String oleh) {
        sampel.kunci(sampelId);
        List<Baris> baris = isian.baris() == null ? List.of() : isian.baris();
        Map<Long, Paket> harus = tanpaAnalis(sampelId).stream().collect(Collectors.toMap(Paket::id, Function.identity()));
        if (!baris.stream().map(Baris::paketId).collect(Collectors.toSet()).equals(harus.keySet()) || baris.size() != harus.size()) {
            throw new IsianKeliru("Daftarnya sudah berubah. Muat ulang formulir, lalu pilih analis untuk setiap baris.");
        }
        periksa(satker, baris);
        baris.forEach(b -> {
            mapper.alihkan(b.paketId(), b.analis(), b.target());
            mapper.catatAlih(b.paketId(), harus.get(b.paketId()).analis(), b.analis(), ALASAN, oleh, jam.instant());
        });
    }

    private void periksa(String satker, List<Baris> baris) {
        Set<String> analis = penugasan.analis(satker);
        PeriksaIsian p = new PeriksaIsian();
        for (int i = 0; i < baris.size(); i++) {
            p.tolakJika(!analis.contains(String.valueOf(baris.get(i).analis())), "baris." + i + ".analis", "Pilih analis.");
            penugasan.periksaTarget(p, "baris." + i + ".target", satker, baris.get(i).target());
        }
        p.selesai();
    }
}
