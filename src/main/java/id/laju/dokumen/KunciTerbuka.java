package id.laju.dokumen;

import eu.europa.esig.dss.token.AbstractSignatureTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.security.KeyStore;
import java.util.List;

/** A key that was taken out of its safe, once: each opening costs its many rounds. */
class KunciTerbuka extends AbstractSignatureTokenConnection {

    private final BrankasKunci.Isi isi;

    KunciTerbuka(BrankasKunci.Isi isi) {
        this.isi = isi;
    }

    @Override
    public List<DSSPrivateKeyEntry> getKeys() {
        return List.of(new KSPrivateKeyEntry("penanda", new KeyStore.PrivateKeyEntry(isi.kunci(), isi.rantai())));
    }

    /** Nothing is held open. */
    @Override
    public void close() {
    }
}
