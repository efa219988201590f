package id.laju.sertifikat;

import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.IsiSertifikasi;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brands of a certificate in the making: those of its request, and behind a surveillance those of the certificate to which it adds them (CRT-031). */
@Component
class MerekDiperluas {

    private final TerbitMapper mapper;
    private final SertifikatMapper register;
    private final IsiSertifikasi isi;

    MerekDiperluas(TerbitMapper mapper, SertifikatMapper register, IsiSertifikasi isi) {
        this.mapper = mapper;
        this.register = register;
        this.isi = isi;
    }

    /** As the register says today; what the request names again stands once. */
    List<MerekSertifikat> untuk(Permohonan p) {
        List<MerekSertifikat> diminta = isi.untuk(p).merek().stream().map(m -> new MerekSertifikat(m.merek(), m.namaProduk(), m.jenis())).toList();
        Stream<MerekSertifikat> tetap = mapper.diperluas(p.id()).stream().flatMap(lama -> register.merek(lama.id()).stream());
        return Stream.concat(tetap.filter(m -> diminta.stream().noneMatch(m::sama)), diminta.stream()).toList();
    }

    /** In the place of those that it has. */
    void tulis(long sertifikatId, List<MerekSertifikat> merek) {
        register.hapusMerek(sertifikatId);
        IntStream.range(0, merek.size()).forEach(n -> register.tambahMerek(sertifikatId, n + 1, merek.get(n)));
    }

    /** Were brands taken out of the older one, or added to it, since this was printed? */
    boolean berubah(Sertifikat s, Permohonan p) {
        return mapper.diperluas(p.id()).isPresent() && !untuk(p).equals(register.merek(s.id()));
    }
}
