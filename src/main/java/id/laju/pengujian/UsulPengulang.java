package id.laju.pengujian;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Whom the form proposes for a repeated test. After an objection that is somebody who had no part in the doubted result, the one with the least on
 * the table (ISO/IEC 17025, 7.9); else who did it before.
 */
@Component
class UsulPengulang {

    private static final Comparator<AnalisPilihan> TERINGAN = Comparator.comparing((AnalisPilihan a) -> a.peringatan() != null).thenComparing(AnalisPilihan::beban);

    private final GantiAnalisService ganti;
    private final PenugasanService penugasan;
    private final KoreksiHasilMapper koreksi;

    UsulPengulang(GantiAnalisService ganti, PenugasanService penugasan, KoreksiHasilMapper koreksi) {
        this.ganti = ganti;
        this.penugasan = penugasan;
        this.koreksi = koreksi;
    }

    BiFunction<Paket, List<AnalisPilihan>, LembarGanti.Usulan> untuk(String satker, long sampelId) {
        Set<Long> diragukan = Set.copyOf(koreksi.olehOrangLain(sampelId));
        GantiAnalisService.Isi isi = ganti.isi(satker, sampelId);
        return (p, calon) -> penugasan.pilihanPaket(p.id()).stream().noneMatch(diragukan::contains) ? new LembarGanti.Usulan(p.analis(), null) : lain(p, calon, isi);
    }

    private static LembarGanti.Usulan lain(Paket p, List<AnalisPilihan> calon, GantiAnalisService.Isi isi) {
        Optional<AnalisPilihan> orang = calon.stream().filter(a -> !a.id().equals(p.analis()) && a.berhalangan() == null)
            .filter(a -> p.subkontraktor() != null || isi.boleh(a.id(), p.id())).min(TERINGAN);
        return orang.map(a -> new LembarGanti.Usulan(a.id(), "Hasilnya diragukan pelanggan, jadi diusulkan orang lain dengan beban paling ringan."))
            .orElseGet(() -> new LembarGanti.Usulan(null, "Hasilnya diragukan pelanggan, tetapi tidak ada orang lain yang bertugas dan berwenang. Pilih sendiri."));
    }
}
