package id.laju.wbs;

import java.time.Instant;

/** Opening the identity: one asks with a reason, another one grants, the first one reads it once. */
record Bukaan(String peminta, String alasan, Instant diminta, String pemberi, Instant diberi, Instant dilihat) {

    Bukaan diberi(String oleh, Instant saat) {
        return new Bukaan(peminta, alasan, diminta, oleh, saat, dilihat);
    }

    Bukaan dilihat(Instant saat) {
        return new Bukaan(peminta, alasan, diminta, pemberi, diberi, saat);
    }
}
