package id.laju.dokumen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;

/** A PKCS#12 file with one private key: closing and opening it with a passphrase. */
final class BrankasKunci {

    private static final String NAMA = "penanda";
    private static final String PUTARAN = "150000";

    static {
        // The JDK's ten thousand rounds are quickly tried out by whoever steals the table.
        Security.setProperty("keystore.pkcs12.keyPbeIterationCount", PUTARAN);
        Security.setProperty("keystore.pkcs12.certPbeIterationCount", PUTARAN);
        Security.setProperty("keystore.pkcs12.macIterationCount", PUTARAN);
    }

    private BrankasKunci() {
    }

    record Isi(PrivateKey kunci, Certificate[] rantai) {

        X509Certificate sertifikat() {
            return (X509Certificate) rantai[0];
        }
    }

    /** The cipher of the JDK takes printable ASCII only. */
    static boolean dapatDipakai(char[] sandi) {
        for (char huruf : sandi) {
            if (huruf < ' ' || huruf > '~') {
                return false;
            }
        }
        return sandi.length > 0;
    }

    static byte[] tutup(Isi isi, char[] sandi) {
        try (ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            KeyStore brankas = KeyStore.getInstance("PKCS12");
            brankas.load(null, null);
            brankas.setKeyEntry(NAMA, isi.kunci(), sandi, isi.rantai());
            brankas.store(keluar, sandi);
            return keluar.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws GagalTanda when it is no PKCS#12 file, or holds no or several private keys */
    static Isi buka(byte[] p12, char[] sandi) throws SandiKeliru {
        if (!dapatDipakai(sandi)) {
            throw new SandiKeliru();
        }
        try {
            KeyStore brankas = KeyStore.getInstance("PKCS12");
            brankas.load(new ByteArrayInputStream(p12), sandi);
            return satuSatunya(brankas, sandi);
        } catch (IOException e) {
            if (e.getCause() instanceof GeneralSecurityException) {
                throw new SandiKeliru();
            }
            throw new GagalTanda("Berkas kunci ini bukan berkas PKCS#12 (.p12 atau .pfx) yang utuh.", e);
        } catch (GeneralSecurityException e) {
            throw new SandiKeliru();
        }
    }

    private static Isi satuSatunya(KeyStore brankas, char[] sandi) throws GeneralSecurityException {
        Isi isi = null;
        for (String nama : Collections.list(brankas.aliases())) {
            Key kunci = brankas.isKeyEntry(nama) ? brankas.getKey(nama, sandi) : null;
            if (kunci instanceof PrivateKey pribadi) {
                if (isi != null) {
                    throw new GagalTanda("Berkas kunci ini berisi lebih dari satu kunci. Ekspor hanya kunci yang dipakai menandatangani.");
                }
                isi = new Isi(pribadi, brankas.getCertificateChain(nama));
            }
        }
        if (isi == null) {
            throw new GagalTanda("Berkas kunci ini tidak berisi kunci pribadi.");
        }
        return isi;
    }
}
