package id.laju.proses;

import java.util.List;

/** Which proposals a list shows. @param satker whose variants the reader may see besides shared models; null: everybody's @param kunci of one process only; null: of all */
record SaringanUsulan(List<String> satker, String keadaan, String kunci) {
}
