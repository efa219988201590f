package id.laju.person;

import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is known of a participant beside the name: personal data, kept out of the engine. */
record DataPerson(long pesertaId, String nik, String tempatLahir, LocalDate tanggalLahir) {

    /** What is another than before, in words; a trail is read by more people than this. @param lama null where nothing was known */
    List<String> bedaDari(DataPerson lama) {
        if (lama == null) {
            return List.of("data diri diisi");
        }
        List<String> beda = new ArrayList<>();
        if (!nik.equals(lama.nik)) {
            beda.add("NIK " + samar(lama.nik) + " menjadi " + samar(nik));
        }
        if (!tempatLahir.equals(lama.tempatLahir)) {
            beda.add("tempat lahir \"" + lama.tempatLahir + "\" menjadi \"" + tempatLahir + "\"");
        }
        if (!tanggalLahir.equals(lama.tanggalLahir)) {
            beda.add("tanggal lahir " + Tanggal.panjang(lama.tanggalLahir) + " menjadi " + Tanggal.panjang(tanggalLahir));
        }
        return beda;
    }

    /** For the audit trail, which is never deleted. */
    DataPerson disamarkan() {
        return new DataPerson(pesertaId, samar(nik), tempatLahir, tanggalLahir);
    }

    /** As the public may see it. */
    static String samar(String nik) {
        return nik.substring(0, 4) + "********" + nik.substring(12);
    }
}
