package id.laju.dokumen;

/** File names of documents: kind and number, readable in a download folder. */
final class NamaDokumen {

    private NamaDokumen() {
    }

    static String dari(Dokumen dokumen) {
        return dari(dokumen.judul(), dokumen.nomor());
    }

    static String dari(String judul, String nomor) {
        return judul + " " + nomor.replaceAll("[/\\\\]+", "-");
    }
}
