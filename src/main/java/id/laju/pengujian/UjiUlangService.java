package id.laju.pengujian;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was returned, or agreed to be tested in another way, is tested again: new packages, the next round; nothing else is touched. */
@Service
public class UjiUlangService {

    /** One package to be: whose, where and until when. */
    private record Kunci(String analis, String subkontraktor, LocalDate target) {
    }

    private record Sebab(String alasan, String subkontraktor, LocalDate target) {

        static Sebab di(String alasan) {
            return new Sebab(alasan, null, null);
        }
    }

    private final PenugasanMapper mapper;
    private final PenugasanService penugasan;
    private final HasilMapper hasil;
    private final PemeriksaanMapper pemeriksaan;
    private final PersetujuanMapper persetujuan;
    private final PenggantiMapper pengganti;
    private final KoreksiHasilMapper koreksi;
    private final int hari;
    private final int hariLuar;

    UjiUlangService(PenugasanMapper mapper, PenugasanService penugasan, HasilMapper hasil, PemeriksaanMapper pemeriksaan,
            PersetujuanMapper persetujuan, PenggantiMapper pengganti, KoreksiHasilMapper koreksi, @Value("${laju.pengujian.hari-uji-ulang:5}") int hari,
            @Value("${laju.pengujian.hari-subkontrak:20}") int hariLuar) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.hasil = hasil;
        this.pemeriksaan = pemeriksaan;
        this.persetujuan = persetujuan;
        this.pengganti = pengganti;
        this.koreksi = koreksi;
        this.hari = hari;
        this.hariLuar = hariLuar;
    }

    /** Is there a result that has to be tested again? */
    boolean ada(long sampelId) {
        return hasil.kiniSampel(sampelId).stream().anyMatch(h -> sebab(sampelId, h).isPresent());
    }

    /** One package per analyst who tested before, and per external laboratory and target. */
    @Transactional
    public void siapkan(long sampelId) {
        List<Paket> semua = mapper.paketSampel(sampelId);
        String satker = semua.get(0).satker();
        int putaran = semua.stream().mapToInt(Paket::putaran).max().orElse(0) + 1;
        Map<Kunci, List<Long>> isi = new LinkedHashMap<>();
        Map<Kunci, Set<String>> alasan = new LinkedHashMap<>();
        hasil.kiniSampel(sampelId).forEach(h -> sebab(sampelId, h).ifPresent(s -> {
            Kunci k = new Kunci(mapper.paket(h.paketId()).orElseThrow().analis(), s.subkontraktor(),
                s.target() == null ? penugasan.sesudah(satker, s.subkontraktor() == null ? hari : hariLuar) : s.target());
            isi.computeIfAbsent(k, x -> new ArrayList<>()).add(h.pilihanId());
            alasan.computeIfAbsent(k, x -> new LinkedHashSet<>()).add(s.alasan());
        }));
        isi.forEach((k, pilihan) -> penugasan.simpan(satker, sampelId, k.analis(), k.target(), putaran, "TERBUKA",
            String.join(" | ", alasan.get(k)), k.subkontraktor(), "sistem", pilihan));
    }

    /** Why and how this result is tested again; empty when it is not. */
    private Optional<Sebab> sebab(long sampelId, HasilUji h) {
        Optional<Sebab> disetujui = persetujuan.cari(h.id()).flatMap(k -> disetujui(sampelId, k, persetujuan.usulan(h.id()).orElse(null)));
        return disetujui.or(() -> koreksi.alasan(h.id()).map(Sebab::di)).or(() -> pemeriksaan.milik(h.id()).stream().filter(Pemeriksaan::kembali).max(Comparator.comparingLong(Pemeriksaan::id))
            .map(p -> Sebab.di(p.catatan())));
    }

    private Optional<Sebab> disetujui(long sampelId, String keputusan, UsulanUji u) {
        return switch (keputusan) {
            case "ULANG" -> Optional.of(Sebab.di("Diuji ulang atas putusan penyelia"));
            case "TUNDA" -> Optional.of(new Sebab("Diuji kemudian atas persetujuan pelanggan", null, u == null ? null : u.tundaSampai()));
            case "SUBKONTRAK" -> Optional.of(new Sebab("Diuji oleh " + u.subkontraktor() + " atas persetujuan pelanggan", u.subkontraktor(), u.tundaSampai()));
            case "METODE" -> Optional.of(Sebab.di("Diuji dengan metode pengganti atas persetujuan pelanggan"));
            case "PENGGANTI" -> pengganti.terakhir(sampelId).filter(SampelPengganti::tiba).map(p -> Sebab.di("Diuji dari sampel pengganti"));
            default -> Optional.empty();
        };
    }
}
