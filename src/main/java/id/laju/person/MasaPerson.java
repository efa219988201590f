package id.laju.person;

import id.laju.dokumen.KeadaanDokumen;
import id.laju.dokumen.MasaDokumen;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells the page behind the QR code of a certificate or card what the register says today. */
@Component
class MasaPerson implements MasaDokumen {

    private final SertifikatPersonMapper mapper;
    private final SkemaPersonService skema;

    MasaPerson(SertifikatPersonMapper mapper, SkemaPersonService skema) {
        this.mapper = mapper;
        this.skema = skema;
    }

    @Override
    public Optional<Berlaku> sekarang(UUID dokumen) {
        return mapper.denganDokumen(dokumen).filter(SertifikatPerson::terbuka).map(this::berlaku);
    }

    private Berlaku berlaku(SertifikatPerson s) {
        String register = UriComponentsBuilder.fromPath("/publik/sertifikat-person").queryParam("cari", "{nomor}").encode().buildAndExpand(s.nomor()).toUriString();
        return switch (s.keadaan(skema.hariIni(s.satker()))) {
            case "DICABUT" -> new Berlaku(KeadaanDokumen.DICABUT, s.dicabutSejak(), register);
            case "DIBEKUKAN" -> new Berlaku(KeadaanDokumen.DIBEKUKAN, s.dibekukanSejak(), register);
            case "KEDALUWARSA" -> new Berlaku(KeadaanDokumen.KEDALUWARSA, s.berakhir().plusDays(1), register);
            default -> new Berlaku(KeadaanDokumen.BERLAKU, null, register);
        };
    }
}
