package id.laju.wbs;

import java.time.Instant;

/** Opening the identity: one asks with a reason, another one grants or refuses, the first one reads it once. @param pemberi who decided, or who asked and withdrew it @param diberi null when refused or withdrawn */
record Bukaan(String peminta, String alasan, Instant diminta, String pemberi, Instant diberi, Instant dilihat) {

    Bukaan diberi(String oleh, Instant saat) {
        return new Bukaan(peminta, alasan, diminta, oleh, saat, dilihat);
    }

    Bukaan ditolak(String oleh) {
        return new Bukaan(peminta, alasan, diminta, oleh, null, null);
    }

    Bukaan dilihat(Instant saat) {
        return new Bukaan(peminta, alasan, diminta, pemberi, diberi, saat);
    }
}
