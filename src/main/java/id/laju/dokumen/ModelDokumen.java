package id.laju.dokumen;

import java.util.List;

/** What a template needs to know about one document: plain values, ready to be printed. */
public interface ModelDokumen {

    /** Name of the file under {@code templates/dokumen}, without its extension. */
    String templat();

    JenisDokumen jenis();

    /** Title of the document, as it stands in the file's properties. */
    default String judul() {
        return jenis().sebutan().utama(bahasa());
    }

    /** Only a document with a valid electronic signature of its signer may be issued. */
    default boolean wajibTte() {
        return false;
    }

    /** Who is to sign; null for sheets that are nobody's letter. */
    default Penanda penanda() {
        return null;
    }

    /** Landscape instead of portrait. */
    default boolean mendatar() {
        return false;
    }

    /** Files that go inside; with any the document becomes PDF/A-3. */
    default List<LampiranDokumen> lampiran(Lembar lembar) {
        return List.of();
    }

    default Bahasa bahasa() {
        return Bahasa.INDONESIA;
    }
}
