package id.laju.proses;

import id.laju.mesin.VersiModel;

/** A version of a model with its revision. @param revisi null until one was written down */
record BarisVersi(VersiModel model, Revisi revisi) {
}
