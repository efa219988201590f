package id.laju.proses;

import id.laju.mesin.VersiModel;

/** A line of the list of processes. @param revisi null until one was written down @param terbuka proposals that wait */
record BarisProses(VersiModel model, Revisi revisi, long terbuka) {

    String kata() {
        return (model.kunci() + " " + model.sebutan() + " " + model.satker()).toLowerCase();
    }
}
