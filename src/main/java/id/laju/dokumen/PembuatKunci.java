package id.laju.dokumen;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes a new key (P-256) with a certificate that vouches for itself. */
final class PembuatKunci {

    private PembuatKunci() {
    }

    static BrankasKunci.Isi buat(String nama, String lembaga, boolean demo, Instant dari, Instant sampai) {
        try {
            KeyPairGenerator pembuat = KeyPairGenerator.getInstance("EC");
            pembuat.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pasangan = pembuat.generateKeyPair();
            return new BrankasKunci.Isi(pasangan.getPrivate(),
                new Certificate[] {sertifikat(pasangan, subjek(nama, lembaga, demo), dari, sampai)});
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name subjek(String nama, String lembaga, boolean demo) {
        X500NameBuilder subjek = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "ID").addRDN(BCStyle.O, lembaga);
        if (demo) {
            subjek.addRDN(BCStyle.OU, "CONTOH - TIDAK SAH");
        }
        return subjek.addRDN(BCStyle.CN, nama).build();
    }

    private static Certificate sertifikat(KeyPair pasangan, X500Name subjek, Instant dari, Instant sampai)
        throws GeneralSecurityException, OperatorCreationException, CertIOException {
        JcaX509ExtensionUtils alat = new JcaX509ExtensionUtils();
        var pembuat = new JcaX509v3CertificateBuilder(subjek, new BigInteger(127, new SecureRandom()).add(BigInteger.ONE),
            Date.from(dari), Date.from(sampai), subjek, pasangan.getPublic())
            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
            .addExtension(Extension.subjectKeyIdentifier, false, alat.createSubjectKeyIdentifier(pasangan.getPublic()));
        return new JcaX509CertificateConverter().getCertificate(
            pembuat.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pasangan.getPrivate())));
    }
}
