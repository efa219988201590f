package id.laju.permohonan;

import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Joins the customer's words with where the case stands. */
@Component
class RingkasanPermohonan {

    private final RingkasMapper mapper;
    private final KasusService kasus;

    RingkasanPermohonan(RingkasMapper mapper, KasusService kasus) {
        this.mapper = mapper;
        this.kasus = kasus;
    }

    List<RingkasPermohonan> milik(long pelangganId) {
        Map<String, Kasus> menurutNomor = kasus.milikPelanggan(pelangganId).stream().collect(Collectors.toMap(Kasus::nomor, Function.identity()));
        return mapper.milik(pelangganId).stream().map(b -> gabung(b, b.kasus() == null ? null : menurutNomor.get(b.kasus()))).toList();
    }

    private static RingkasPermohonan gabung(BarisPermohonan b, Kasus k) {
        if (k != null) {
            return RingkasPermohonan.dari(b, k.status(), k.giliran(), k.janji(), k.selesai() != null);
        }
        boolean draf = b.diajukan() == null;
        return RingkasPermohonan.dari(b, draf ? RingkasPermohonan.DRAFT : "Sedang Diproses", draf ? "pelanggan" : "balai", null, false);
    }
}
