package id.laju.dokumen;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** PAdES baseline B with the signer's own key from our table. */
@Component
@ConditionalOnProperty(name = "laju.tte.jenis", havingValue = "lokal", matchIfMissing = true)
class PenandaLokal implements PenandaTangan {

    private final KunciMapper mapper;
    private final Clock clock;

    PenandaLokal(KunciMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Sesi buka(String staf, char[] sandi) throws SandiKeliru {
        Kunci kunci = mapper.cari(staf).orElseThrow(() -> IsianKeliru.pada("sandi",
            "Akun Anda belum mempunyai kunci tanda tangan. Minta Admin Satker menyiapkannya."));
        periksaMasaBerlaku(kunci);
        return new SesiLokal(kunci, new KunciTerbuka(BrankasKunci.buka(kunci.p12(), sandi)));
    }

    private void periksaMasaBerlaku(Kunci kunci) {
        Instant kini = clock.instant();
        if (kini.isBefore(kunci.berlakuDari()) || kini.isAfter(kunci.berlakuSampai())) {
            throw IsianKeliru.pada("sandi", "Masa berlaku kunci tanda tangan Anda sudah habis. Minta Admin Satker menyiapkan kunci baru.");
        }
    }

    private final class SesiLokal implements Sesi {

        private final Kunci kunci;
        private final KunciTerbuka token;
        private final DSSPrivateKeyEntry pemilik;
        private final PAdESService dss = new PAdESService(new CommonCertificateVerifier(true));

        private SesiLokal(Kunci kunci, KunciTerbuka token) {
            this.kunci = kunci;
            this.token = token;
            this.pemilik = token.getKeys().get(0);
        }

        @Override
        public byte[] tandatangani(byte[] pdf, String keterangan) {
            try {
                DSSDocument naskah = new InMemoryDocument(pdf);
                PAdESSignatureParameters cara = cara(keterangan);
                SignatureValue nilai = token.sign(dss.getDataToSign(naskah, cara), DigestAlgorithm.SHA256, pemilik);
                return DSSUtils.toByteArray(dss.signDocument(naskah, cara, nilai));
            } catch (RuntimeException e) {
                throw new GagalTanda("Dokumen ini tidak dapat ditandatangani. Buat ulang dokumennya, lalu coba lagi.", e);
            }
        }

        private PAdESSignatureParameters cara(String keterangan) {
            PAdESSignatureParameters cara = new PAdESSignatureParameters();
            cara.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            cara.setDigestAlgorithm(DigestAlgorithm.SHA256);
            cara.setSigningCertificate(pemilik.getCertificate());
            cara.setCertificateChain(pemilik.getCertificateChain());
            cara.bLevel().setSigningDate(Date.from(clock.instant()));
            cara.setReason(keterangan);
            return cara;
        }

        @Override
        public boolean demo() {
            return kunci.demo();
        }

        @Override
        public String penyedia() {
            return "lokal";
        }

        @Override
        public void close() {
            token.close();
        }
    }
}
