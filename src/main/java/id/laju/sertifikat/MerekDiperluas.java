package id.laju.sertifikat;

import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.IsiSertifikasi;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brands of a certificate in the making: those of its request, and behind a surveillance those of the certificate to which it adds them (CRT-031). */
@Component
class MerekDiperluas {

    private final SertifikatMapper register;
    private final IsiSertifikasi isi;

    MerekDiperluas(SertifikatMapper register, IsiSertifikasi isi) {
        this.register = register;
        this.isi = isi;
    }

    /** As the register says today; what the request names again stands once, and what left the scope after the request was sent stays out. @param lama the one to which they are added; null for none */
    List<MerekSertifikat> untuk(Permohonan p, Sertifikat lama) {
        List<MerekSertifikat> keluar = lama == null || p.diajukan() == null ? List.of() : register.keluar(lama.id(), p.diajukan());
        List<MerekSertifikat> diminta = isi.untuk(p).merek().stream().map(m -> new MerekSertifikat(m.merek(), m.namaProduk(), m.jenis())).filter(Predicate.not(m -> keluar.stream().anyMatch(m::sama))).toList();
        Stream<MerekSertifikat> tetap = lama == null ? Stream.empty() : register.merek(lama.id()).stream();
        return Stream.concat(tetap.filter(m -> diminta.stream().noneMatch(m::sama)), diminta.stream()).toList();
    }

    /** In the place of those that it has. */
    void tulis(long sertifikatId, List<MerekSertifikat> merek) {
        register.hapusMerek(sertifikatId);
        IntStream.range(0, merek.size()).forEach(n -> register.tambahMerek(sertifikatId, n + 1, merek.get(n)));
    }
}
