package id.laju.lhu;

import id.laju.dokumen.Bahasa;
import java.util.stream.Stream;

/** A result as the laboratory's forms about a report show it; nothing of the customer. */
record BarisHasil(long pilihanId, String nomorAnalisa, String parameter, String hasil, String satuan, String metode) {

    static Stream<BarisHasil> dari(SampelDilaporkan s) {
        return s.parameter().stream().flatMap(q -> s.hasil(q).stream().map(h -> new BarisHasil(q.id(), s.diuji().nomorAnalisa(), q.nama(),
            h.alasan() == null ? h.nilai().tulis(Bahasa.INDONESIA).id() : "tidak dapat diuji: " + h.alasan(), h.satuan() == null ? q.satuan() : h.satuan(),
            h.metode() == null ? q.metode() : h.metode())));
    }
}
