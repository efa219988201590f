package id.laju.person;

import java.util.UUID;

/** A file of a request. @param pesertaId null for one of the request as a whole @param syaratId null for the photo of the card @param nama of the file */
record DokumenPerson(long id, long permohonanId, String milik, Long pesertaId, Long syaratId, UUID berkasId, String nama) {

    boolean foto() {
        return syaratId == null;
    }
}
