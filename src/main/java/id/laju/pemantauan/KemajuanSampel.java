package id.laju.pemantauan;

import id.laju.mesin.Langkah;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.Optional;

/** Where each sample stands: the status of its newest step, or of its report's once that is being issued. */
record KemajuanSampel(List<Langkah> langkah) {

    /** Empty before the request became an order. */
    public String status(Sampel sampel) {
        return langkah.stream().filter(l -> l.statusSampel() != null && TentangSampel.dari(l).cocok(sampel))
                .reduce((awal, akhir) -> akhir).map(Langkah::statusSampel).orElse("");
    }

    /** The sample that a step is about, if it is about one. */
    static Optional<Long> sampelId(Langkah l) {
        return Optional.of(TentangSampel.dari(l).sampelId()).filter(id -> id != 0);
    }
}
