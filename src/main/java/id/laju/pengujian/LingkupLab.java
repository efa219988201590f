package id.laju.pengujian;

import id.laju.layanan.LingkupAkreditasi;
import id.laju.layanan.LingkupService;
import id.laju.layanan.RentangService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which parameters of a sample lie within the accredited scope by their method, and which instruments have a CMC; the range is known with the result only. */
@Component
class LingkupLab {

    private final LingkupService register;
    private final RentangService rentang;

    LingkupLab(LingkupService register, RentangService rentang) {
        this.register = register;
        this.rentang = rentang;
    }

    /** Their {@code pilihanId}. */
    Set<Long> dalam(String satker, List<ParameterLab> parameter, LocalDate hari) {
        Map<Long, List<LingkupAkreditasi>> isi = register.berlaku(satker, parameter.stream().map(ParameterLab::parameterId).toList(), hari).stream()
            .collect(Collectors.groupingBy(LingkupAkreditasi::parameterId));
        return parameter.stream().filter(p -> p.kalibrasi() ? adaCmc(p, hari) : isi.getOrDefault(p.parameterId(), List.of()).stream().anyMatch(l -> l.denganMetode(p.metode())))
            .map(ParameterLab::pilihanId).collect(Collectors.toSet());
    }

    private boolean adaCmc(ParameterLab p, LocalDate hari) {
        return !rentang.cmcBerlaku(p.parameterId(), hari).isEmpty();
    }
}
