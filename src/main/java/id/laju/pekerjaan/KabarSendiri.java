package id.laju.pekerjaan;

import java.time.Instant;

/** A notice to one person. @param alamat page that it is about */
record KabarSendiri(String kalimat, String alamat, Instant dibuat) {
}
