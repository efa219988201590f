package id.laju.person;

import java.time.LocalDate;

/** What is known of a participant beside the name: personal data, kept out of the engine. */
record DataPerson(long pesertaId, String nik, String tempatLahir, LocalDate tanggalLahir) {

    /** As the public may see it. */
    static String samar(String nik) {
        return nik.substring(0, 4) + "********" + nik.substring(12);
    }
}
