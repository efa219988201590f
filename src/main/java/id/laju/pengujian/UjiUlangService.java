package id.laju.pengujian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was returned or postponed is tested again: new packages, the next round; nothing else is touched. */
@Service
public class UjiUlangService {

    private final PenugasanMapper mapper;
    private final PenugasanService penugasan;
    private final HasilMapper hasil;
    private final PemeriksaanMapper pemeriksaan;
    private final PersetujuanMapper persetujuan;
    private final int hari;

    UjiUlangService(PenugasanMapper mapper, PenugasanService penugasan, HasilMapper hasil, PemeriksaanMapper pemeriksaan,
            PersetujuanMapper persetujuan, @Value("${laju.pengujian.hari-uji-ulang:5}") int hari) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.hasil = hasil;
        this.pemeriksaan = pemeriksaan;
        this.persetujuan = persetujuan;
        this.hari = hari;
    }

    /** One package per analyst who tested before. */
    @Transactional
    public void siapkan(long sampelId) {
        int putaran = mapper.paketSampel(sampelId).stream().mapToInt(Paket::putaran).max().orElse(0) + 1;
        Map<Paket, List<Long>> isi = new LinkedHashMap<>();
        Map<Paket, String> alasan = new LinkedHashMap<>();
        for (HasilUji h : hasil.kiniSampel(sampelId)) {
            alasan(h).ifPresent(a -> {
                Paket lama = mapper.paket(h.paketId()).orElseThrow();
                Paket kunci = isi.keySet().stream().filter(p -> p.analis().equals(lama.analis())).findFirst().orElse(lama);
                isi.computeIfAbsent(kunci, x -> new ArrayList<>()).add(h.pilihanId());
                alasan.merge(kunci, a, (x, y) -> x.contains(y) ? x : x + " | " + y);
            });
        }
        isi.forEach((lama, pilihan) -> penugasan.simpan(lama.satker(), sampelId, lama.analis(), penugasan.sesudah(lama.satker(), hari), putaran,
            "TERBUKA", alasan.get(lama), "sistem", pilihan));
    }

    /** Why this result is tested again; empty when it is not. */
    private Optional<String> alasan(HasilUji h) {
        if (persetujuan.cari(h.id()).filter("TUNDA"::equals).isPresent()) {
            return Optional.of("Diuji kemudian atas persetujuan pelanggan");
        }
        return pemeriksaan.milik(h.id()).stream().filter(Pemeriksaan::kembali).max(Comparator.comparingLong(Pemeriksaan::id))
            .map(Pemeriksaan::catatan);
    }
}
