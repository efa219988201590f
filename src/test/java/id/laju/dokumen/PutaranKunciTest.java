package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long whoever steals the table has to try each passphrase. */
class PutaranKunciTest {

    @BeforeEach
    void sepertiAplikasi() {
        PutaranUji.asliKembali();
    }

    @AfterEach
    void sepertiUji() {
        PutaranUji.sedikit();
    }

    @Test
    void keyCertificateAndSealOfAClosedSafeCostMoreThanTheJdksRounds() throws IOException {
        Instant kini = Instant.parse("2026-11-23T02:00:00Z");
        byte[] p12 = BrankasKunci.tutup(PembuatKunci.buat("Ratna", "Balai", true, kini, kini.plusSeconds(60)), "Sandi-uji 2026".toCharArray());
        List<Integer> putaran = new ArrayList<>();
        kumpulkan(ASN1Primitive.fromByteArray(p12), putaran);
        assertThat(putaran).containsExactly(150_000, 150_000, 150_000);
    }

    /** Counts of rounds are the only large numbers that stand unencrypted in the file. */
    private static void kumpulkan(ASN1Encodable isi, List<Integer> putaran) {
        if (isi instanceof ASN1Sequence deret) {
            deret.forEach(e -> kumpulkan(e, putaran));
        } else if (isi instanceof ASN1TaggedObject bertanda) {
            kumpulkan(bertanda.getBaseObject(), putaran);
        } else if (isi instanceof ASN1OctetString oktet) {
            dalam(oktet, putaran);
        } else if (isi instanceof ASN1Integer angka && angka.getValue().compareTo(BigInteger.valueOf(999)) > 0) {
            putaran.add(angka.intValueExact());
        }
    }

    private static void dalam(ASN1OctetString oktet, List<Integer> putaran) {
        try {
            kumpulkan(ASN1Primitive.fromByteArray(oktet.getOctets()), putaran);
        } catch (IOException | RuntimeException bukanAsn1) {
            // salt or cipher text
        }
    }
}
