package id.laju.sertifikat;

import id.laju.dokumen.KeadaanDokumen;
import id.laju.dokumen.MasaDokumen;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells the page behind the QR code of a certificate, or of its annex, what the register says today. */
@Component
class MasaBerlaku implements MasaDokumen {

    private final SertifikatMapper mapper;
    private final SertifikatService sertifikat;

    MasaBerlaku(SertifikatMapper mapper, SertifikatService sertifikat) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
    }

    @Override
    public Optional<Berlaku> sekarang(UUID dokumen) {
        return mapper.denganDokumen(dokumen).filter(s -> s.dirilis() != null).map(this::berlaku);
    }

    private Berlaku berlaku(Sertifikat s) {
        KeadaanSertifikat kini = s.keadaan(sertifikat.hariIni(s.satker()));
        String lama = sertifikat.penggantian(s.id()).menggantikan();
        return new Berlaku(wajah(kini), sejak(s, kini), register(s.nomor()), lama, lama == null ? null : register(lama));
    }

    private static String register(String nomor) {
        return UriComponentsBuilder.fromPath("/publik/sertifikat").queryParam("cari", "{nomor}").encode().buildAndExpand(nomor).toUriString();
    }

    private LocalDate sejak(Sertifikat s, KeadaanSertifikat kini) {
        if (kini == KeadaanSertifikat.AKTIF) {
            return null;
        }
        return kini == s.keadaan() ? sertifikat.riwayat(s.id()).get(0).sejak() : s.berakhir().plusDays(1);
    }

    private static KeadaanDokumen wajah(KeadaanSertifikat kini) {
        return switch (kini) {
            case AKTIF -> KeadaanDokumen.BERLAKU;
            case LINGKUP_DIKURANGI -> KeadaanDokumen.LINGKUP_DIKURANGI;
            case DIBEKUKAN -> KeadaanDokumen.DIBEKUKAN;
            case KEDALUWARSA -> KeadaanDokumen.KEDALUWARSA;
            case DIGANTI -> KeadaanDokumen.DIGANTI;
            case DICABUT, BATAL -> KeadaanDokumen.DICABUT;
            case DISIAPKAN -> KeadaanDokumen.BELUM_TERBIT;
        };
    }
}
