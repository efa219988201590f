package id.laju.proses;

import id.laju.mesin.VersiModel;

/** A version of a model with its revision. @param revisi null until one was written down @param akhir by what its satker gave it up; null as long as it has not */
record BarisVersi(VersiModel model, Revisi revisi, Usulan akhir) {
}
